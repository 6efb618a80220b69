package org.opis.recognise.calendar;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.text.Span;

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
public record DateContext(int year, int month, int day, Order dots, Order slashes, List<Heading> headings) {
    static final DateContext NONE = new DateContext(0, 0, 0, Order.UNKNOWN, Order.UNKNOWN, List.of());
    /** How far, in years, a two-digit year may be from the record. */
    private static final int REACH = 25;
    /** Months to both sides in which one year is as near as another. */
    private static final int HALF = 6;
    /** Months from the date of writing in which no other year is meant. */
    private static final int CLOSE = 3;
    /** What stands before the date of writing on its line, place or number, is shorter. */
    private static final int PLACE = 60;

    public DateContext {
        headings = List.copyOf(headings);
    }

    /** The order of day and month in figures; UNKNOWN also where a paper uses both. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /** A full date that begins or ends its line. */
    public record Heading(int start, int year, int month) {}

    /** A year taken from the surroundings; 0 where they don't say. */
    record Year(int value, Certainty certainty) {}

    /** The context of a paper: {@code record} is the date of its record in ISO 8601, or empty. */
    public static DateContext of(String record, CharSequence text, Span body) {
        DateContext base = new DateContext(
                part(record, 0, 4), part(record, 5, 7), part(record, 8, 10), Order.UNKNOWN, Order.UNKNOWN, List.of());
        DateText from = new DateText(text, body);
        Order dots = DateOrder.of(from, '.', base.written());
        Order slashes = DateOrder.of(from, '/', base.written());
        return new DateContext(base.year, base.month, base.day, dots, slashes, base.headings(from, text, body));
    }

    /** The same for a paper that is the whole of {@code text}. */
    public static DateContext of(String record, CharSequence text) {
        return of(record, text, new Span(0, text.length()));
    }

    private DatePart written() {
        return DatePart.day(0, 0, day, false).withMonth(month, 0).withYear(year, 0, Certainty.CERTAIN);
    }

    /** How a date in figures is read if that makes it the day of the record, and the other way does not. */
    Order asRecord(FigureDate date) {
        boolean thisYear = date.year() == (date.years() == 2 ? year % 100 : year);
        boolean dayFirst = thisYear && date.first() == day && date.second() == month;
        boolean monthFirst = thisYear && date.second() == day && date.first() == month;
        return dayFirst == monthFirst ? Order.UNKNOWN : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    Order order(char separator) {
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
        return low == 0 ? new Heading(0, year, month) : headings.get(low - 1);
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

    private List<Heading> headings(DateText from, CharSequence text, Span body) {
        List<Heading> found = new ArrayList<>();
        for (ArchivalDates.Found date : ArchivalDates.find(text, body, this)) {
            DateValue value = date.value();
            boolean full = value.when().length() == 10;
            boolean certain = value.certainty() == Certainty.CERTAIN;
            if (full && (certain ? standsAtEdge(from, date.span()) : isLine(from, date.span()))) {
                int its = part(value.when(), 0, 4);
                if (year == 0 || Math.abs(its - year) <= 1) {
                    found.add(new Heading(date.span().start(), its, part(value.when(), 5, 7)));
                }
            }
        }
        return found;
    }

    /** The head of a day of a journal needs no year. */
    private static boolean isLine(DateText from, Span span) {
        char before = from.at(span.start() - 1);
        char after = from.at(span.end());
        return (before == '\n' || before == '\0') && (after == '\n' || after == '\0');
    }

    private static boolean standsAtEdge(DateText from, Span span) {
        char before = from.at(from.blankBefore(span.start()) - 1);
        int after = span.end();
        while (from.at(after) == ' ' || from.at(after) == ']' || from.at(after) == '.') {
            after++;
        }
        boolean ends = from.at(after) == '\n' || from.at(after) == '\0';
        return before == '\n' || before == '\0' || ends && isShort(from, span.start());
    }

    /** The end of a sentence of the text dates nothing that follows it. */
    private static boolean isShort(DateText from, int date) {
        int at = date;
        while (date - at < PLACE && from.at(at - 1) != '\n' && from.at(at - 1) != '\0') {
            at--;
        }
        return date - at < PLACE;
    }

    private static int part(String iso, int from, int to) {
        boolean there = iso.length() >= to && iso.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
        return there ? Integer.parseInt(iso.substring(from, to)) : 0;
    }
}
