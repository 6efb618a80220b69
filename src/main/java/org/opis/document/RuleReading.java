package org.opis.document;

import java.util.Objects;
import org.opis.diagnostic.Code;
import org.opis.text.Span;

/**
 * Which rule read what.
 *
 * @param code the rule's
 * @param span what it read, delimiters included
 * @param made what became of it: {@link Block}, a class of {@link Inline}, or another type of this room
 * @param evidence how likely it is and what speaks for it; empty where a rule is sure of what it reads
 */
public record RuleReading(Code code, Span span, Class<?> made, String evidence) {
    public RuleReading {
        Objects.requireNonNull(code);
        Objects.requireNonNull(span);
        Objects.requireNonNull(made);
        Objects.requireNonNull(evidence);
    }

    public RuleReading(Code code, Span span, Class<?> made) {
        this(code, span, made, "");
    }

    public static RuleReading of(Code code, Block block) {
        return new RuleReading(code, block.span(), Block.class);
    }

    public static RuleReading of(Code code, Inline inline) {
        return new RuleReading(code, inline.span(), inline.getClass());
    }

    /** Whether a block came of it. */
    public boolean isBlock() {
        return made == Block.class;
    }
}
