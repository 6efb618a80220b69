package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Editorial;
import org.opis.document.Inline;
import org.opis.text.Span;

/** "[Jan] Dorn", "Dorn [Halek]": a name of which the editor restored a part keeps the brackets of that part. */
final class RestoredName {
    private RestoredName() {}

    /** The name with a bracket that opens right before it or closes right behind it, if its partner lies within. */
    static Span whole(String text, Span name) {
        int start = name.start();
        int end = name.end();
        boolean opened = start > 0 && text.charAt(start - 1) == '[' && closes(text, name);
        boolean closed = end < text.length() && text.charAt(end) == ']' && opens(text, name);
        boolean both = start > 0
                && end < text.length()
                && text.charAt(start - 1) == '['
                && text.charAt(end) == ']'
                && !opened
                && !closed;
        return new Span(opened || both ? start - 1 : start, closed || both ? end + 1 : end);
    }

    /** Supplied words with the title that they begin with. */
    static Inline titled(Inline inline, Inline role) {
        if (!(inline instanceof Editorial.Supplied supplied)
                || !supplied.inner().contains(role.span())
                || supplied.content().stream().anyMatch(i -> i.span().overlaps(role.span()))) {
            return inline;
        }
        List<Inline> content = new ArrayList<>(List.of(role));
        content.addAll(supplied.content());
        return new Editorial.Supplied(supplied.span(), supplied.inner(), content, supplied.certainty());
    }

    private static boolean closes(String text, Span name) {
        int close = text.indexOf(']', name.start());
        int open = text.indexOf('[', name.start());
        return close >= 0 && close < name.end() && (open < 0 || close < open);
    }

    private static boolean opens(String text, Span name) {
        int open = text.lastIndexOf('[', name.end() - 1);
        return open >= name.start() && text.lastIndexOf(']', name.end() - 1) < open;
    }
}
