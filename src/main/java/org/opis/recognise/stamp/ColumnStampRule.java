package org.opis.recognise.stamp;

import java.util.Optional;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Block;
import org.opis.layout.Keywords;
import org.opis.recognise.BlockRule;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.text.Span;

/**
 * Two or three columns read across: the office with its number and date, beside it stamps. Reading order is kept; what
 * belongs to one stamp is marked where it stands and linked.
 */
public final class ColumnStampRule implements BlockRule {
    private static final String LABELS =
            "{stamp-word}(?: (?i:of) [^:\\n\\[\\]]{2,40})?:.*{stamp-word}(?: (?i:of) [^:\\n\\[\\]]{2,40})?:";
    private static final Pattern OPENERS =
            Pattern.compile("\\[[^\\[\\]\\n]{2,60}\\[[^\\[\\]\\n]{2,60}$", Pattern.MULTILINE);
    private static final String LABEL = "(?:^|[ \\u00a0])\\p{Lu}\\p{L}*[ \\u00a0]{stamp-word}:";
    private static final Pattern CLOSED = Pattern.compile("[^\\[\\]]*\\d{4}[ \\u00a0]+[^\\[\\]]*\\d{4}]");
    private static final int LINES = 8;
    private static final int REACH = 4;

    @Override
    public Code code() {
        return Code.B303;
    }

    @Override
    public Optional<Placed> read(LineCursor at) {
        if (at.phase() == PaperPhase.RUNNING) {
            return Optional.empty();
        }
        int last = lastRow(at);
        if (last < 0) {
            return Optional.empty();
        }
        Span span = at.rows().span(at.i(), last);
        ColumnStamps stamps = ColumnStamps.read(at, span);
        if (stamps.count() < (isSingle(at) ? 1 : 2)) {
            return Optional.empty();
        }
        String what = stamps.count() == 1 ? "A stamp stands in a column" : stamps.count() + " stamps stand in columns";
        at.remarks()
                .accept(Diagnostic.of(
                        Code.B391,
                        span,
                        what + " that " + (stamps.count() == 1 ? "was" : "were")
                                + " read across; the parts are linked."));
        return Optional.of(new Placed(code(), Placement.FRONT, new Block.Opener(span, stamps.content()), last + 1));
    }

    /** The row with the last bracket that closes one of the stamps; -1 where no columns begin here. */
    private static int lastRow(LineCursor at) {
        String first = at.text();
        Pattern several = at.context().keywords().pattern(LABELS);
        boolean labels = labels(first, several);
        boolean openers = !labels
                && OPENERS.matcher(first).find()
                && at.has(at.i() + 1)
                && labels(at.rows().text(at.i() + 1), several);
        if (!labels && !openers && !isSingle(at)) {
            return -1;
        }
        int last = -1;
        for (int i = at.i(); i < at.i() + LINES && at.has(i); i++) {
            if (last >= 0 && at.at(i).row().blankBefore() > 1 || i > at.i() && isByHand(at.at(i))) {
                break;
            }
            if (at.rows().text(i).endsWith("]") || at.rows().text(i).contains("] ")) {
                last = i;
            }
        }
        return last;
    }

    /** The label of one stamp, and below it a line of two dates whose second one closes it. */
    private static boolean isSingle(LineCursor at) {
        if (at.text().indexOf('[') >= 0
                || !at.context().keywords().pattern(LABEL).matcher(at.text()).find()) {
            return false;
        }
        for (int i = at.i() + 1;
                i < at.i() + REACH && at.has(i) && at.rows().get(i).blankBefore() < 2;
                i++) {
            if (CLOSED.matcher(at.rows().text(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** A remark by hand below the columns is none of them. */
    private static boolean isByHand(LineCursor at) {
        return at.text().startsWith("[")
                && at.context()
                        .keywords()
                        .label(Keywords.Kind.HANDWRITTEN, at.text().substring(1))
                        .isPresent();
    }

    private static boolean labels(String text, Pattern several) {
        return text.length() < 400 && several.matcher(text.replace('\n', ' ')).find();
    }
}
