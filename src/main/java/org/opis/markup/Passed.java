package org.opis.markup;

import java.util.Map;
import java.util.Optional;
import org.opis.text.Span;

/** Markup that holds no element: comments, instructions, CDATA sections and declarations. */
final class Passed {
    private static final Map<String, String> MARKS = Map.of("<!--", "-->", "<![CDATA[", "]]>", "<?", "?>");

    private Passed() {}

    /** What begins at {@code at}; to the end of the text where it does not end. */
    static Optional<Span> at(String text, int at) {
        for (Map.Entry<String, String> mark : MARKS.entrySet()) {
            if (text.startsWith(mark.getKey(), at)) {
                int end = text.indexOf(mark.getValue(), at + mark.getKey().length());
                return Optional.of(new Span(
                        at, end < 0 ? text.length() : end + mark.getValue().length()));
            }
        }
        return text.startsWith("<!", at) ? Optional.of(declaration(text, at)) : Optional.empty();
    }

    /** A document type with or without declarations of its own. */
    private static Span declaration(String text, int at) {
        int close = text.indexOf('>', at);
        int subset = text.indexOf('[', at);
        if (subset >= 0 && subset < close) {
            int end = text.indexOf("]>", subset);
            close = end < 0 ? -1 : end + 1;
        }
        return new Span(at, close < 0 ? text.length() : close + 1);
    }
}
