package org.opis.validate.finding;

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
public record SpanFinding(Span span, Severity severity, String code, String message, String target) {
    /** The order of a report: by place, then by what is said. */
    public static final Comparator<SpanFinding> ORDER = Comparator.comparing(
                    (SpanFinding m) -> m.span().start())
            .thenComparing(m -> m.span().end())
            .thenComparing(SpanFinding::code)
            .thenComparing(SpanFinding::message);

    public SpanFinding(Span span, Severity severity, String code, String message) {
        this(span, severity, code, message, "");
    }

    public static SpanFinding of(Code code, Span span, String message) {
        return new SpanFinding(span, code.severity(), code.name(), message);
    }

    public SpanFinding at(Span other) {
        return new SpanFinding(other, severity, code, message, target);
    }

    public Finding finding(String name, Places places, Optional<DumpPlace> place) {
        return new Finding(
                name, span, places.at(span.start()), places.at(span.end()), severity, code, message, place, target);
    }
}
