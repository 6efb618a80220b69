package org.opis.recognise.bracket;

import java.util.ArrayList;
import java.util.List;
import org.opis.text.Span;

/** Quotation marks that cross a bracket: opened inside it and closed outside, or the other way round. */
final class Quotes {
    private static final String OPENING = "“«";
    private static final String CLOSING = "”»";

    private Quotes() {}

    /** Each mark within {@code span} that has no partner there, in order. */
    static List<Span> crossing(String text, Span span) {
        List<Span> open = new ArrayList<>();
        List<Span> crossing = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            Span mark = new Span(i, i + 1);
            if (OPENING.indexOf(c) >= 0 || c == '"' && opens(text, span, i)) {
                open.add(mark);
            } else if (CLOSING.indexOf(c) >= 0 || c == '"') {
                if (open.isEmpty()) {
                    crossing.add(mark);
                } else {
                    open.remove(open.size() - 1);
                }
            }
        }
        crossing.addAll(open);
        crossing.sort(null);
        return crossing;
    }

    /** A straight mark opens after a blank or an opening bracket, and before something else. */
    private static boolean opens(String text, Span span, int i) {
        boolean after = i == span.start() || " \n\t([".indexOf(text.charAt(i - 1)) >= 0;
        return after && i + 1 < span.end() && !Character.isWhitespace(text.charAt(i + 1));
    }
}
