package org.opis.recognise.calendar;

/** Which of two numbers is the day. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** The dates of the paper gainsay each other. */
    MIXED,
    UNKNOWN;

    boolean isKnown() {
        return this == DAY_FIRST || this == MONTH_FIRST;
    }
}
