package org.opis.validate;

import java.util.Comparator;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Severity;
import org.opis.text.Places;
import org.opis.text.Span;

/**
 * A finding before anyone asks for lines and columns.
 *
 * @param target of a pointer that is at fault; empty where there is none
 */
record Mark(Span span, Severity severity, String code, String message, String target) {
    /** The order of a report: by place, then by what is said. */
    static final Comparator<Mark> ORDER = Comparator.comparing(
                    (Mark m) -> m.span().start())
            .thenComparing(m -> m.span().end())
            .thenComparing(Mark::code)
            .thenComparing(Mark::message);

    Mark(Span span, Severity severity, String code, String message) {
        this(span, severity, code, message, "");
    }

    static Mark of(Code code, Span span, String message) {
        return new Mark(span, code.severity(), code.name(), message);
    }

    Mark at(Span other) {
        return new Mark(other, severity, code, message, target);
    }

    Finding finding(String name, Places places, Optional<Place> place) {
        return new Finding(
                name, span, places.at(span.start()), places.at(span.end()), severity, code, message, place, target);
    }
}
