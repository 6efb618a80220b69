package org.opis.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;

/** "[Page 170]", "(p. 1)", "-2-" alone on a line: a page begins. */
final class PageMarkRule implements BlockRule {
    private static final Pattern MARK = Pattern.compile(
            "[\\[(]\\s?(?:page|p\\.|pg\\.)\\s?(\\d{1,4}|\\p{L}{3,9})\\s?[\\])]|[-–]\\s?(\\d{1,4})\\s?[-–]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile("\\d{1,3}");

    @Override
    public Code code() {
        return Code.B355;
    }

    @Override
    public Optional<Placed> read(At at) {
        return mark(at).map(m -> new Placed(code(), Place.ANY, new Block.Lone(at.span(), m), at.i() + 1));
    }

    /** The mark that the row is. */
    static Optional<Inline> mark(At at) {
        if (at.text().length() > 30) {
            return Optional.empty();
        }
        if (isBare(at)) {
            return Optional.of(new Inline.PageMark(at.span(), at.text()));
        }
        Matcher mark = MARK.matcher(at.text());
        if (!mark.matches()) {
            return Optional.empty();
        }
        String n = mark.group(1) != null ? mark.group(1) : mark.group(2);
        return Optional.of(new Inline.PageMark(at.span(), n));
    }

    /** A number alone amid running text; a column of numbers is a table. */
    private static boolean isBare(At at) {
        return at.phase() == Phase.RUNNING
                && isNumber(at, at.i())
                && at.i() > 0
                && at.has(at.i() + 1)
                && !isNumber(at, at.i() - 1)
                && !isNumber(at, at.i() + 1)
                && Prose.is(at.rows().text(at.i() - 1));
    }

    private static boolean isNumber(At at, int row) {
        return BARE.matcher(at.rows().text(row)).matches();
    }
}
