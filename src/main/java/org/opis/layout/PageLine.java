package org.opis.layout;

import org.opis.text.Blank;
import org.opis.text.Line;
import org.opis.text.Source;
import org.opis.text.Span;

/**
 * A line that is not blank.
 *
 * @param source the dump it stands in
 * @param line the line as read
 * @param ink the line without the white space at its ends
 */
record PageLine(Source source, Line line, Span ink) {
    static PageLine of(Source source, Line line) {
        return new PageLine(source, line, Blank.strip(source.text(), line.span()));
    }

    /** Its text without the white space at its ends, every no-break space as a blank: same length, same places. */
    String text() {
        return source.slice(ink).replace(Blank.NO_BREAK_SPACE, ' ');
    }

    boolean startsWith(String words) {
        if (words.length() > ink.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = source.text().charAt(ink.start() + i);
            if (words.charAt(i) != (c == Blank.NO_BREAK_SPACE ? ' ' : c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code words} stand in it, in one place at least. */
    boolean holds(String words) {
        int at = source.text().indexOf(words, ink.start());
        return at >= 0 && at + words.length() <= ink.end();
    }

    /** What stands before {@code end}. */
    PageLine before(int end) {
        return new PageLine(source, line, Blank.strip(source.text(), new Span(ink.start(), Math.min(end, ink.end()))));
    }

    boolean isIndented() {
        return ink.start() - line.span().start() >= 2;
    }

    /** Whether no blank line stands between the two. */
    boolean follows(PageLine before) {
        return line.number() == before.line.number() + 1;
    }
}
