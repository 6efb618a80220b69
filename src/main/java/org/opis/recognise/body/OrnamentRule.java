package org.opis.recognise.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;

/** "=====", "* * *", "-----" alone on a line: a rule or an ornament that parts what stands above and below. */
public final class OrnamentRule implements BlockRule {
    /** One sign over and over; dots are an omission, a low line is a blank to be filled. */
    private static final Pattern SIGNS =
            Pattern.compile("(?:([=~#+*•·◆◇○●★☆❖])(?:[ \\u00a0]?\\1){2,}|([-–—])(?:[ \\u00a0]?\\2){3,}|[⁂❦☙])");

    private static final int LONGEST = 200;

    @Override
    public Code code() {
        return Code.B370;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.text().length() > LONGEST || !SIGNS.matcher(at.text()).matches()) {
            return Optional.empty();
        }
        Inline ornament = new Inline.Part(at.span(), at.span(), PartKind.ORNAMENT, List.of(), Certainty.CERTAIN);
        return Optional.of(new Placed(code(), Placement.ANY, new Block.Lone(at.span(), ornament), at.i() + 1));
    }
}
