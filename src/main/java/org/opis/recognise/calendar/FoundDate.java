package org.opis.recognise.calendar;

import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.DateValue;
import org.opis.text.Blank;
import org.opis.text.Span;

/**
 * A date in the text.
 *
 * @param span where it stands
 * @param value what it says; NONE where it can't be told
 * @param doubt why there is no value, a clause, or a whole remark on the value; empty where there is neither
 * @param code of the remark
 */
public record FoundDate(Span span, DateValue value, String doubt, Code code) {
    static FoundDate of(Span span, DateValue value) {
        return new FoundDate(span, value, "", Code.I414);
    }

    static FoundDate doubtful(Span span, String doubt) {
        return new FoundDate(span, DateValue.NONE, doubt, Code.I434);
    }

    static FoundDate doubtful(Span span, String doubt, Code code) {
        return new FoundDate(span, DateValue.NONE, doubt, code);
    }

    /** The same in another place. */
    public FoundDate at(Span place) {
        return new FoundDate(place, value, doubt, code);
    }

    public FoundDate with(DateValue another) {
        return new FoundDate(span, another, doubt, code);
    }

    /** The remark that a date without a value, or with one that is gainsaid, is due. */
    public Optional<Diagnostic> diagnostic(CharSequence text) {
        if (doubt.isEmpty()) {
            return Optional.empty();
        }
        String printed = Blank.inOneLine(span.of(text));
        String clause = value.isEmpty() ? "\" has no value: " : "\": ";
        return Optional.of(Diagnostic.of(code, span, "\"" + printed + clause + doubt + "."));
    }
}
