package org.opis.recognise;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Inline;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Content that begins with a label. */
public final class Labelled {
    private Labelled() {}

    /** The label, in pieces where a marking of another column was read into it, then the rest. */
    public static List<Inline> around(Span label, String text, List<Inline> rest, Inner inner) {
        List<Inline> content = new ArrayList<>();
        int from = label.start();
        for (Inline marking : inner.read(label, Scope.STAMP)) {
            Span before = Blank.strip(text, new Span(from, marking.span().start()));
            if (marking instanceof Inline.Marking
                    && !before.isEmpty()
                    && marking.span().end() < label.end()) {
                content.add(new Inline.Label(before, before));
                content.add(marking);
                from = marking.span().end();
            }
        }
        Span last = Blank.strip(text, new Span(from, label.end()));
        content.add(label(last, inner));
        content.addAll(rest);
        return content;
    }

    /** A label with the names in it. */
    public static Inline label(Span label, Inner inner) {
        List<Inline> names = inner.read(label, Scope.NAMES).stream()
                .filter(i -> i instanceof Inline.Name)
                .toList();
        return new Inline.Label(label, label, names);
    }

    /** The label, then the rest. */
    public static List<Inline> content(Span label, List<Inline> rest) {
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Label(label, label));
        content.addAll(rest);
        return content;
    }
}
