package org.opis.text;

import java.util.Objects;
import java.util.Optional;

/**
 * What reading some bytes gave.
 *
 * @param source the text, always there
 * @param problem why that text can't be used as it is
 */
public record Reading(Source source, Optional<Problem> problem) {
    public Reading {
        Objects.requireNonNull(source);
        Objects.requireNonNull(problem);
    }

    /** Why bytes can't be read as a dump. */
    public enum Problem {
        /** The bytes hold U+0000, or more than one byte in ten can't be decoded. */
        NOT_TEXT,
        /** The text doesn't give the bytes back in the charset that was asked for. */
        CHARSET
    }
}
