package org.opis.document;

import java.util.Objects;

/**
 * What a date says in ISO 8601 (TEI att.datable.w3c). Every part is a year, a year and month, or a day; empty where the
 * text doesn't say. An ambiguous date has no part at all.
 *
 * @param when a single day, month or year
 * @param from first day of a period
 * @param to last day of a period
 * @param notBefore earliest possible
 * @param notAfter latest possible
 * @param certainty how sure the reading is; CERTAIN where every part stands in the text
 */
public record DateValue(String when, String from, String to, String notBefore, String notAfter, Certainty certainty) {
    /** The value of a date that may be read in more than one way. */
    public static final DateValue NONE = new DateValue("", "", "", "", "", Certainty.CERTAIN);

    public DateValue {
        Objects.requireNonNull(when);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(notBefore);
        Objects.requireNonNull(notAfter);
        Objects.requireNonNull(certainty);
    }

    public static DateValue on(String when) {
        return new DateValue(when, "", "", "", "", Certainty.CERTAIN);
    }

    public static DateValue period(String from, String to) {
        return new DateValue("", from, to, "", "", Certainty.CERTAIN);
    }

    public DateValue with(Certainty certainty) {
        return new DateValue(when, from, to, notBefore, notAfter, certainty);
    }

    public boolean isEmpty() {
        return (when + from + to + notBefore + notAfter).isEmpty();
    }
}
