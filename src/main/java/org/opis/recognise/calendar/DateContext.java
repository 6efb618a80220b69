package org.opis.recognise.calendar;

import java.util.List;
import org.opis.document.Certainty;

/**
 * What a date may take from its surroundings.
 *
 * @param year of the record; 0 where the record has none
 * @param month of the record; 0 where the record has none
 * @param day of the record; 0 where the record has none
 * @param dots which part of 4.8.50 is the day, as other dates of the paper show
 * @param slashes the same for 4/8/50
 * @param headings the dates of writing in the paper, in order
 */
public record DateContext(int year, int month, int day, DayOrder dots, DayOrder slashes, List<Heading> headings) {
    static final DateContext NONE = new DateContext(0, 0, 0, DayOrder.UNKNOWN, DayOrder.UNKNOWN, List.of());
    /** How far, in years, a two-digit year may be from the record. */
    private static final int REACH = 25;
    /** Months to both sides in which one year is as near as another. */
    private static final int HALF = 6;
    /** Months from the date of writing in which no other year is meant. */
    private static final int CLOSE = 3;

    public DateContext {
        headings = List.copyOf(headings);
    }

    /** A full date that begins or ends its line. */
    public record Heading(int start, int year, int month, int day) {}

    /** A year taken from the surroundings; 0 where they don't say. */
    record Year(int value, Certainty certainty) {}

    /** How a date in figures is read if that makes it the day of the record, and the other way does not. */
    DayOrder asRecord(FigureDate date) {
        boolean thisYear = date.year() == (date.years() == 2 ? year % 100 : year);
        boolean dayFirst = thisYear && date.first() == day && date.second() == month;
        boolean monthFirst = thisYear && date.second() == day && date.first() == month;
        return dayFirst == monthFirst ? DayOrder.UNKNOWN : dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }

    DayOrder order(char separator) {
        return separator == '/' ? slashes : dots;
    }

    /** The year and month of writing at {@code at}: the nearest heading before it, else the record's. */
    public Heading near(int at) {
        int low = 0;
        int high = headings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (headings.get(middle).start < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? new Heading(0, year, month, day) : headings.get(low - 1);
    }

    /** The year of a month named without one: the one that brings it nearest to the date of writing. */
    Year yearOf(int wanted, int at) {
        Heading near = near(at);
        int away = wanted <= 0 ? 0 : wanted - near.month;
        if (near.month == 0 && wanted > 0) {
            // a paper that is dated by its year alone may speak of the year before
            return new Year(0, Certainty.LOW);
        }
        if (near.year == 0 || Math.abs(away) <= HALF) {
            return new Year(near.year, wanted > 0 && Math.abs(away) > CLOSE ? Certainty.MEDIUM : Certainty.HIGH);
        }
        return new Year(near.year - Integer.signum(away), Certainty.MEDIUM);
    }

    /** The first year in which {@code wanted} is not before the month of writing. */
    Year yearAhead(int wanted, int at) {
        Heading near = near(at);
        int later = near.year > 0 && wanted < near.month ? 1 : 0;
        return new Year(near.year + later, Certainty.MEDIUM);
    }

    /** The full year that two digits stand for; 0 where neither century is near the record. */
    int century(int digits, int at) {
        int about = near(at).year;
        for (int century = 1800; about > 0 && century <= 2000; century += 100) {
            if (Math.abs(century + digits - about) <= REACH) {
                return century + digits;
            }
        }
        return 0;
    }
}
