package org.opis.diagnostic;

import java.util.Objects;
import org.opis.text.Span;

/**
 * One finding, in spans of the dump.
 *
 * @param code its page in tei/guidelines
 * @param severity how much it matters
 * @param span what it is about; its start is the opening mark
 * @param message what is seen and what was expected, one sentence
 */
public record Diagnostic(Code code, Severity severity, Span span, String message) {
    public Diagnostic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(span);
        Objects.requireNonNull(message);
    }

    /** A finding of the code's own severity. */
    public static Diagnostic of(Code code, Span span, String message) {
        return new Diagnostic(code, code.severity(), span, message);
    }
}
