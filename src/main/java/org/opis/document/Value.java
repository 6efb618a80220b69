package org.opis.document;

import java.util.Objects;
import org.opis.text.Span;

/**
 * Something a page says, and where.
 *
 * @param text its characters, each run of white space as one blank
 * @param span where it stands in the dump
 */
public record Value(String text, Span span) {
    public Value {
        Objects.requireNonNull(text);
        Objects.requireNonNull(span);
    }
}
