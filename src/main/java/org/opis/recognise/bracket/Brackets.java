package org.opis.recognise.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.opis.layout.Keywords;
import org.opis.text.Span;

/**
 * The square brackets of a body, paired.
 *
 * @param pairs the outermost pairs, in order
 * @param unclosed opening brackets without a partner, or with half of one, in order
 * @param lone those of them without any partner, in order
 * @param unopened closing brackets without a partner, or with half of one, in order
 * @param deep where nesting goes beyond what is read
 */
public record Brackets(
        List<Bracket> pairs, List<Span> unclosed, List<Span> lone, List<Span> unopened, List<Span> deep) {
    private static final int MOST = 4;

    public Brackets {
        pairs = List.copyOf(pairs);
        unclosed = List.copyOf(unclosed);
        lone = List.copyOf(lone);
        unopened = List.copyOf(unopened);
        deep = List.copyOf(deep);
    }

    /** The outermost pairs that end after {@code start}. */
    public List<Bracket> pairsFrom(int start) {
        return pairs.subList(first(pairs, Bracket::span, start), pairs.size());
    }

    /** The outermost pairs that lie within {@code span}. */
    public List<Bracket> within(Span span) {
        List<Bracket> found = new ArrayList<>();
        collect(pairs, span, found);
        return found;
    }

    /**
     * The openings of apparatus in {@code span} that nothing closes, each as a pair that reaches to its end. What a
     * later one holds lies in the first; a few are enough.
     */
    public List<Bracket> openWithin(String text, Span span, Keywords keywords) {
        List<Bracket> found = new ArrayList<>();
        Span end = Span.empty(span.end());
        for (int i = first(lone, s -> s, span.start()); i < lone.size() && found.size() < MOST; i++) {
            Span open = lone.get(i);
            if (open.end() > span.end()) {
                break;
            }
            if (keywords.opens(text, new Span(open.end(), span.end()))) {
                found.add(new Bracket(open, end, List.of()));
            }
        }
        return found;
    }

    private static void collect(List<Bracket> pairs, Span span, List<Bracket> found) {
        for (int i = first(pairs, Bracket::span, span.start()); i < pairs.size(); i++) {
            Bracket pair = pairs.get(i);
            if (pair.span().start() >= span.end()) {
                return;
            }
            if (span.contains(pair.span())) {
                found.add(pair);
            } else {
                collect(pair.children(), span, found);
            }
        }
    }

    /** The first of a list in order that ends after {@code start}. */
    private static <T> int first(List<T> all, Function<T, Span> span, int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(all.get(middle)).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
