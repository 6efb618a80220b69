package org.opis.layout;

import java.util.List;

/**
 * One thing that a page must show, or must not, to have a layout.
 *
 * @param kind where to look
 * @param test what to look for
 * @param within how many lines that are not blank are looked at, from the top; for LENGTH, how many there may be
 * @param min how many of them must pass
 */
record LayoutCue(Kind kind, LineTest test, int within, int min) {
    enum Kind {
        /** Lines near the top, or all. */
        LINE,
        /** No such line. */
        NONE,
        LAST,
        LENGTH,
        /** A line that holds no-break spaces only. */
        SPACED,
        /** Lines of a site around a paper. */
        FRAMED
    }

    boolean holds(PageLines page) {
        List<PageLine> lines = page.lines();
        return switch (kind) {
            case LINE -> count(lines, min) >= min;
            case NONE -> count(lines, 1) == 0;
            case LAST -> !lines.isEmpty() && test.passes(lines.get(lines.size() - 1));
            case LENGTH -> lines.size() <= within;
            case SPACED -> page.spaced();
            case FRAMED -> SiteFrame.of(lines).stands();
        };
    }

    private int count(List<PageLine> lines, int enough) {
        int found = 0;
        for (int i = 0; i < lines.size() && i < within && found < enough; i++) {
            found += test.passes(lines.get(i)) ? 1 : 0;
        }
        return found;
    }
}
