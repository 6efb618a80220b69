package org.opis.document;

import java.util.Objects;
import org.opis.diagnostic.Code;
import org.opis.text.Span;

/**
 * Which rule read what.
 *
 * @param code the rule's
 * @param span what it read, delimiters included
 */
public record Reading(Code code, Span span) {
    public Reading {
        Objects.requireNonNull(code);
        Objects.requireNonNull(span);
    }
}
