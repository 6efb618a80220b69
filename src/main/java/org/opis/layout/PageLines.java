package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import org.opis.text.Blank;
import org.opis.text.Line;
import org.opis.text.Source;

/**
 * The lines of a page that are not blank.
 *
 * @param spaced whether a line holds no-break spaces only: the site's own paragraphs, which a line filter takes away
 */
record PageLines(Source source, List<PageLine> lines, boolean spaced) {
    static PageLines of(Source source) {
        List<PageLine> lines = new ArrayList<>();
        boolean spaced = false;
        for (Line line : source.lines()) {
            PageLine read = PageLine.of(source, line);
            if (!read.ink().isEmpty()) {
                lines.add(read);
            } else if (!spaced) {
                spaced = source.slice(line.span()).indexOf(Blank.NO_BREAK_SPACE) >= 0;
            }
        }
        return new PageLines(source, lines, spaced);
    }
}
