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
 * @param time the time of that single day, hh:mm:ss with a zone where one is said; else empty
 * @param custom the same day in the Julian calendar (TEI att.datable.custom); else empty
 */
public record DateValue(
        String when,
        String from,
        String to,
        String notBefore,
        String notAfter,
        Certainty certainty,
        String time,
        String custom) {
    /** The value of a date that may be read in more than one way. */
    public static final DateValue NONE = new DateValue("", "", "", "", "", Certainty.CERTAIN);

    public DateValue {
        Objects.requireNonNull(when);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(notBefore);
        Objects.requireNonNull(notAfter);
        Objects.requireNonNull(certainty);
        Objects.requireNonNull(time);
        Objects.requireNonNull(custom);
    }

    public DateValue(String when, String from, String to, String notBefore, String notAfter, Certainty certainty) {
        this(when, from, to, notBefore, notAfter, certainty, "", "");
    }

    public static DateValue on(String when) {
        return new DateValue(when, "", "", "", "", Certainty.CERTAIN);
    }

    public static DateValue period(String from, String to) {
        return new DateValue("", from, to, "", "", Certainty.CERTAIN);
    }

    public DateValue with(Certainty certainty) {
        return new DateValue(when, from, to, notBefore, notAfter, certainty, time, custom);
    }

    /** The same at a time of the day. */
    public DateValue at(String time) {
        return new DateValue(when, from, to, notBefore, notAfter, certainty, time, custom);
    }

    /** The same with the date that the Julian calendar gives it. */
    public DateValue inOldStyle(String custom) {
        return new DateValue(when, from, to, notBefore, notAfter, certainty, time, custom);
    }

    /** The day with its time, ISO 8601. */
    public String moment() {
        return time.isEmpty() ? when : when + "T" + time;
    }

    public boolean isEmpty() {
        return (when + from + to + notBefore + notAfter).isEmpty();
    }
}
