package org.opis.metadata;

import java.util.ArrayList;
import java.util.List;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Paragraphs of a metadata value. */
final class Paragraphs {
    private Paragraphs() {}

    /** Each line is one, unless the line before it has no stop and this one begins in lower case. */
    static List<Span> of(String text, Span span) {
        List<Span> found = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int end = lineEnd(text, at, span.end());
            Span line = Blank.strip(text, new Span(at, end));
            if (!line.isEmpty()) {
                add(text, found, line, at > span.start() && text.charAt(at - 1) == '\n');
            }
            at = end + 1;
        }
        return found;
    }

    private static void add(String text, List<Span> found, Span line, boolean next) {
        int last = found.size() - 1;
        if (next && last >= 0 && runsOn(text, found.get(last), line)) {
            found.set(last, new Span(found.get(last).start(), line.end()));
        } else {
            found.add(line);
        }
    }

    private static boolean runsOn(String text, Span before, Span line) {
        boolean open = ".!?:\"”".indexOf(text.charAt(before.end() - 1)) < 0;
        return open && Character.isLowerCase(text.codePointAt(line.start()));
    }

    private static int lineEnd(String text, int from, int end) {
        int at = text.indexOf('\n', from);
        return at < 0 || at > end ? end : at;
    }
}
