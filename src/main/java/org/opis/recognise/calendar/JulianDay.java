package org.opis.recognise.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days of the Julian calendar in the Gregorian one (TEI P5 14.4). */
final class JulianDay {
    /** Day 0 of the epoch of {@link LocalDate} is this day number (J. Meeus, Astronomical Algorithms, 7). */
    private static final long EPOCH = 2_440_588;

    private JulianDay() {}

    /** The same day in the new style; empty where the old calendar has no such day. */
    static Optional<LocalDate> gregorian(int year, int month, int day) {
        boolean leap = year % 4 == 0;
        int length = month == 2 ? leap ? 29 : 28 : YearMonth.of(2001, month).lengthOfMonth();
        return day > length ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number(year, month, day) - EPOCH));
    }

    private static long number(int year, int month, int day) {
        int a = (14 - month) / 12;
        long y = year + 4800L - a;
        int m = month + 12 * a - 3;
        return day + (153L * m + 2) / 5 + 365 * y + y / 4 - 32_083;
    }
}
