package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Inline;
import org.opis.text.Span;

/** Content that begins with a label. */
final class Labelled {
    private Labelled() {}

    /** The label, then the rest. */
    static List<Inline> content(Span label, List<Inline> rest) {
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Label(label, label));
        content.addAll(rest);
        return content;
    }
}
