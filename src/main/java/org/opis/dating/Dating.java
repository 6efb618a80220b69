package org.opis.dating;

import java.util.Objects;

/**
 * What the date of a record says.
 *
 * @param kind how it is to be taken
 * @param first its only or first year, month or day in ISO 8601; empty where the side is open
 * @param last its last one; empty where the side is open, and for a point
 * @param trust how sure the page is of it
 * @param doubt why it has no value, one clause; empty unless it is unread
 */
public record Dating(Kind kind, String first, String last, Trust trust, String doubt) {
    /** How a date is to be taken. */
    public enum Kind {
        /** A year, a month or a day. */
        POINT,
        /** All the time from the first to the last. */
        PERIOD,
        /** Some time between the two. */
        WITHIN,
        /** The page says that there is none. */
        UNDATED,
        /** A date that has no value. */
        UNREAD
    }

    /** How sure the page is of its date. */
    public enum Trust {
        /** It says so without more. */
        STATED,
        /** Somebody restored it, in brackets, or the words have no sharp border. */
        INFERRED,
        /** About, perhaps, a question mark. */
        DOUBTFUL;

        Trust and(Trust other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    public Dating {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        Objects.requireNonNull(trust);
        Objects.requireNonNull(doubt);
    }

    /** The length of YYYY-MM. */
    private static final int MONTH = 7;

    static final Dating UNDATED = new Dating(Kind.UNDATED, "", "", Trust.STATED, "");

    static Dating unread(String doubt) {
        return new Dating(Kind.UNREAD, "", "", Trust.STATED, doubt);
    }

    static Dating point(Moment when, Trust trust) {
        return new Dating(Kind.POINT, when.iso(), "", trust, "");
    }

    static Dating of(Kind kind, Moment first, Moment last, Trust trust) {
        boolean backward = !first.isNone() && !last.isNone() && first.first().isAfter(last.last());
        return backward ? unread("it ends before it begins") : new Dating(kind, first.iso(), last.iso(), trust, "");
    }

    /** What lies about a day is no day, but its month. */
    Dating about() {
        boolean day = kind == Kind.POINT && first.length() > MONTH;
        return day ? new Dating(kind, first.substring(0, MONTH), "", trust, doubt) : this;
    }

    /** The same, no surer than {@code trust}. */
    Dating atMost(Trust most) {
        return new Dating(kind, first, last, trust.and(most), doubt);
    }
}
