package org.opis.text;

/**
 * One line of a source.
 *
 * @param number 1-based
 * @param span its characters, without the line end
 * @param end what ends it in the bytes
 */
public record Line(int number, Span span, LineEnd end) {
    /** The line with its line end: one character, or none for the last line of some sources. */
    public Span whole() {
        return new Span(span.start(), span.end() + (end == LineEnd.NONE ? 0 : 1));
    }
}
