package org.opis.recognise.calendar;

/** The order of day and month in figures; UNKNOWN also where a paper uses both. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
}
