package org.opis.recognise.bracket;

import java.util.List;
import org.opis.text.Span;

/**
 * A pair of square brackets.
 *
 * @param open the opening bracket, one or two characters
 * @param close the closing bracket, one or two characters
 * @param children the pairs directly inside
 */
public record Bracket(Span open, Span close, List<Bracket> children) {
    public Bracket {
        children = List.copyOf(children);
    }

    public Span span() {
        return new Span(open.start(), close.end());
    }

    public Span inner() {
        return new Span(open.end(), close.start());
    }
}
