package org.opis.recognise.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.opis.recognise.calendar.DateContext.Heading;

/**
 * How a day and a month in figures without a year are read: what is noted on a paper is noted near the day of its
 * writing, and of two readings the one is meant that lies by far the nearer.
 *
 * @param order which of the two figures is the day
 * @param date the day that is meant
 * @param away how many days it lies from the day of writing
 */
record NearDay(DayOrder order, LocalDate date, long away) {
    static final NearDay NONE = new NearDay(DayOrder.UNKNOWN, LocalDate.EPOCH, Long.MAX_VALUE);
    /** Within two months either way a note on the paper speaks of its own time. */
    private static final int REACH = 60;
    /** The other reading lies at least twice as far, and half a month more. */
    private static final int APART = 15;
    /** Where the day of writing is not known, the middle of its month. */
    private static final int MIDDLE = 15;

    /** The near reading of {@code date}; one that does not exist where none is near, or both are. */
    static NearDay of(FigureDate date, Heading written) {
        if (written.year() == 0 || written.month() == 0) {
            return NONE;
        }
        NearDay dayFirst = nearest(DayOrder.DAY_FIRST, date.first(), date.second(), written);
        NearDay monthFirst = date.roman() ? NONE : nearest(DayOrder.MONTH_FIRST, date.second(), date.first(), written);
        NearDay one = dayFirst.away <= monthFirst.away ? dayFirst : monthFirst;
        NearDay other = one == dayFirst ? monthFirst : dayFirst;
        boolean same = date.first() == date.second();
        boolean far = same || other.away == Long.MAX_VALUE || other.away >= 2 * one.away + APART;
        return one.away <= REACH && far ? one : NONE;
    }

    boolean exists() {
        return order != DayOrder.UNKNOWN;
    }

    private static NearDay nearest(DayOrder order, int day, int month, Heading written) {
        NearDay best = NONE;
        for (int year = written.year() - 1; month <= 12 && year <= written.year() + 1; year++) {
            if (day <= YearMonth.of(year, month).lengthOfMonth()) {
                LocalDate date = LocalDate.of(year, month, day);
                long away = Math.abs(ChronoUnit.DAYS.between(day(written), date));
                best = away < best.away ? new NearDay(order, date, away) : best;
            }
        }
        return best;
    }

    private static LocalDate day(Heading written) {
        int length = YearMonth.of(written.year(), written.month()).lengthOfMonth();
        int day = written.day() == 0 ? MIDDLE : Math.min(written.day(), length);
        return LocalDate.of(written.year(), written.month(), day);
    }
}
