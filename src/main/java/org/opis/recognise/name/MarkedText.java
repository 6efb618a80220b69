package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.opis.document.Inline;
import org.opis.text.Span;

/** What is marked in a text, in order and side by side, changed place by place: a change costs its neighbourhood. */
final class MarkedText {
    private final List<Inline> marked;

    MarkedText(List<Inline> marked) {
        this.marked = new ArrayList<>(marked);
    }

    /** What overlaps or touches {@code span} becomes what {@code change} makes of it. */
    void change(Span span, UnaryOperator<List<Inline>> change) {
        int from = first(span.start());
        int to = from;
        while (to < marked.size() && marked.get(to).span().start() <= span.end()) {
            to++;
        }
        List<Inline> near = marked.subList(from, to);
        List<Inline> changed = change.apply(List.copyOf(near));
        near.clear();
        near.addAll(changed);
    }

    /** The first that ends at {@code offset} or behind it. */
    private int first(int offset) {
        int low = 0;
        int high = marked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marked.get(middle).span().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<Inline> toList() {
        return List.copyOf(marked);
    }
}
