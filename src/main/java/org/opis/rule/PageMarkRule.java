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

    @Override
    public Code code() {
        return Code.B355;
    }

    @Override
    public Optional<Placed> read(At at) {
        Matcher mark = MARK.matcher(at.text());
        if (at.text().length() > 30 || !mark.matches()) {
            return Optional.empty();
        }
        String n = mark.group(1) != null ? mark.group(1) : mark.group(2);
        Inline inline = new Inline.PageMark(at.span(), n);
        return Optional.of(new Placed(code(), Place.ANY, new Block.Lone(at.span(), inline), at.i() + 1));
    }
}
