package org.opis.recognise.closing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.text.Span;

/** "(filed in the program USA, struggle with)": where the paper was put away. */
public final class FilingRule implements BlockRule {
    private static final Pattern OPENS =
            Pattern.compile("\\((?:filed|file|filing|kept|put|placed)\\s[^()\\n]{2,80}\\)?");
    private static final int LINES = 4;

    @Override
    public Code code() {
        return Code.B366;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() != PaperPhase.CLOSING || !OPENS.matcher(at.text()).matches()) {
            return Optional.empty();
        }
        int next = at.i() + 1;
        while (!at.rows().text(next - 1).endsWith(")") && at.has(next) && next < at.i() + LINES) {
            next++;
        }
        if (!at.rows().text(next - 1).endsWith(")")) {
            return Optional.empty();
        }
        Span span = at.rows().span(at.i(), next - 1);
        Block block = new Block.Trailer(span, "filing", List.copyOf(at.read(span, Scope.EDITOR)));
        return Optional.of(new Placed(code(), Placement.BACK, block, next));
    }
}
