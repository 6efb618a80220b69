package org.opis.derive;

import java.util.Objects;
import org.opis.text.Position;

/**
 * A finding on the page of a run.
 *
 * @param file its name
 * @param position where
 * @param severity its word
 * @param code its page in tei/guidelines
 * @param message one sentence
 */
public record RunFinding(String file, Position position, String severity, String code, String message) {
    public RunFinding {
        Objects.requireNonNull(file);
        Objects.requireNonNull(position);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
    }
}
