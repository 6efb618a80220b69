package org.opis.recognise.body;

import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.editorial.OmissionRowRule;

/** "15 June 1960" alone on a line of a journal: the entry of that day begins. */
public final class EntryRule implements BlockRule {
    @Override
    public Code code() {
        return Code.B330;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (!at.journal() || at.phase() == PaperPhase.CLOSING || !DateLine.isDateOnly(at)) {
            return Optional.empty();
        }
        boolean opens = at.phase() == PaperPhase.RUNNING || textFollows(at);
        if (!opens) {
            return Optional.empty();
        }
        Block.Heading head = new Block.Heading(at.span(), Block.Level.MAIN, false, at.read(Scope.NAMES));
        Block block = new Block.Entry(at.span(), Block.Part.ENTRY, head, 0, List.of());
        return Optional.of(new Placed(code(), Placement.ENTRY, block, at.i() + 1));
    }

    /** Whether the next line is running text, or an omission before it. */
    private static boolean textFollows(LineCursor at) {
        int next = at.i() + 1;
        return at.has(next)
                && (at.at(next).isProse()
                        || at.rows().text(next).startsWith("…")
                        || OmissionRowRule.isOmission(at.at(next)));
    }
}
