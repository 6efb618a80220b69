package org.opis.validate.finding;

import java.util.Objects;
import java.util.Optional;
import org.opis.diagnostic.Severity;
import org.opis.text.Position;
import org.opis.text.Span;

/**
 * What is wrong at one place of an XML file.
 *
 * @param file its name as given
 * @param span the offending tag, attribute or text, in UTF-16 code units of the file's characters
 * @param start of the span; 1-based, columns in code points
 * @param end the character after the span
 * @param severity how much it matters
 * @param code its page in tei/guidelines, such as V500; for a user's Schematron, the id of the assertion
 * @param message what is seen and what was expected: one sentence, one line
 * @param place where this stands in the dump, if the file was encoded from one
 * @param target of a pointer that is at fault; empty where there is none
 */
public record Finding(
        String file,
        Span span,
        Position start,
        Position end,
        Severity severity,
        String code,
        String message,
        Optional<DumpPlace> place,
        String target) {
    public Finding {
        Objects.requireNonNull(file);
        Objects.requireNonNull(span);
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(place);
        Objects.requireNonNull(target);
    }

    /** One that is about no pointer. */
    public Finding(
            String file,
            Span span,
            Position start,
            Position end,
            Severity severity,
            String code,
            String message,
            Optional<DumpPlace> place) {
        this(file, span, start, end, severity, code, message, place, "");
    }

    /** The same on a file of another name. */
    public Finding in(String name) {
        return new Finding(name, span, start, end, severity, code, message, place, target);
    }

    /** 1-based. */
    public int line() {
        return start.line();
    }

    /** 1-based, in code points. */
    public int column() {
        return start.column();
    }
}
