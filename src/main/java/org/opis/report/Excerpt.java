package org.opis.report;

import org.opis.text.Places;
import org.opis.text.Span;

/**
 * The line of a finding, or the part of it around the finding where the line is long.
 *
 * @param line its number, 1-based
 * @param text what a terminal may show
 * @param caret cells before the finding
 * @param width cells of the finding that are shown; at least one
 */
public record Excerpt(int line, String text, int caret, int width) {
    private static final int BEFORE = 80;
    private static final int CELLS = 120;
    private static final String CUT = "…";

    static Excerpt of(String text, Places places, Span span) {
        int line = places.line(span.start());
        Span whole = places.lineSpan(line);
        int at = Math.min(span.start(), whole.end());
        int from = from(text, whole.start(), at);
        String head = from > whole.start() ? CUT : "";
        Shown before = Shown.of(text, from, at, CELLS);
        Shown found = Shown.of(text, at, Math.min(span.end(), whole.end()), CELLS - before.cells());
        Shown after = Shown.of(text, found.end(), whole.end(), CELLS - before.cells() - found.cells());
        String tail = after.end() < whole.end() ? CUT : "";
        return new Excerpt(
                line,
                head + before.text() + found.text() + after.text() + tail,
                head.length() + before.cells(),
                Math.max(1, found.cells()));
    }

    /** As far back as the cells before the finding reach. */
    private static int from(String text, int start, int at) {
        int from = at;
        int cells = 0;
        while (from > start) {
            int c = text.codePointBefore(from);
            cells += Cells.of(c);
            if (cells > BEFORE || at - from > CELLS) {
                return from;
            }
            from -= Character.charCount(c);
        }
        return from;
    }

    /** Characters as shown, from somewhere to {@code end}. */
    private record Shown(String text, int cells, int end) {
        static Shown of(String text, int start, int limit, int room) {
            StringBuilder out = new StringBuilder();
            int cells = 0;
            int at = start;
            while (at < limit && out.length() < 2 * CELLS) {
                int c = text.codePointAt(at);
                if (cells + Cells.of(c) > room) {
                    break;
                }
                cells += Cells.of(c);
                Cells.show(c, out);
                at += Character.charCount(c);
            }
            return new Shown(out.toString(), cells, at);
        }
    }
}
