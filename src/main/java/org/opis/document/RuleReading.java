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
public record RuleReading(Code code, Span span) {
    public RuleReading {
        Objects.requireNonNull(code);
        Objects.requireNonNull(span);
    }
}
