package org.opis.document;

import java.util.Objects;
import org.opis.diagnostic.Code;
import org.opis.text.Span;

/**
 * Which rule read what.
 *
 * @param code the rule's
 * @param span what it read, delimiters included
 * @param evidence how likely it is and what speaks for it; empty where a rule is sure of what it reads
 */
public record RuleReading(Code code, Span span, String evidence) {
    public RuleReading(Code code, Span span) {
        this(code, span, "");
    }

    public RuleReading {
        Objects.requireNonNull(code);
        Objects.requireNonNull(span);
        Objects.requireNonNull(evidence);
    }
}
