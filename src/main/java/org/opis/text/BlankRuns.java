package org.opis.text;

import java.util.ArrayList;
import java.util.List;

/** Runs of two or more blank lines inside a text. */
public final class BlankRuns {
    private BlankRuns() {}

    /**
     * Each run within {@code span} that has text on both sides, from the line feed that ends the line before it to the
     * last blank line's. Lines of no-break spaces count as printed.
     */
    public static List<Span> find(CharSequence text, Span span) {
        List<Span> runs = new ArrayList<>();
        int start = span.start();
        while (start < span.end() && Blank.isXmlSpace(text.charAt(start))) {
            start++;
        }
        for (int i = start; i < span.end(); i++) {
            if (text.charAt(i) != '\n') {
                continue;
            }
            int end = i;
            int lines = 0;
            for (int j = i; j < span.end() && Blank.isXmlSpace(text.charAt(j)); j++) {
                if (text.charAt(j) == '\n') {
                    lines++;
                    end = j + 1;
                }
            }
            if (lines > 2 && end < span.end() && !Blank.isBlank(text, new Span(end, span.end()))) {
                runs.add(new Span(i, end));
            }
            i = Math.max(i, end - 1);
        }
        return runs;
    }
}
