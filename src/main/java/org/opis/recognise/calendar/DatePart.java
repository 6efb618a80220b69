package org.opis.recognise.calendar;

import java.time.YearMonth;
import org.opis.document.Certainty;

/**
 * One date as it stands in the text.
 *
 * @param start first character
 * @param end the character after the last
 * @param year 0 where the text gives none
 * @param month 1 to 12; 0 where the text gives none; -1 for "this month" where no month is known
 * @param day 1 to 31; 0 where the text gives none
 * @param ordinal whether the day is written as one: 28th
 * @param certainty how sure the year and month are
 * @param until the second of two years, 1750/1; 0 where there is one
 */
public record DatePart(
        int start, int end, int year, int month, int day, boolean ordinal, Certainty certainty, int until) {
    static final DatePart NONE = new DatePart(0, 0, 0, 0, 0, false, Certainty.CERTAIN);

    public DatePart(int start, int end, int year, int month, int day, boolean ordinal, Certainty certainty) {
        this(start, end, year, month, day, ordinal, certainty, 0);
    }

    static DatePart day(int start, int end, int day, boolean ordinal) {
        return new DatePart(start, end, 0, 0, day, ordinal, Certainty.CERTAIN);
    }

    static DatePart year(int start, int end, int year) {
        return new DatePart(start, end, year, 0, 0, false, Certainty.CERTAIN);
    }

    static DatePart month(int start, int end, int month) {
        return new DatePart(start, end, 0, month, 0, false, Certainty.CERTAIN);
    }

    DatePart withDay(int day, int end) {
        return new DatePart(start, end, year, month, day, ordinal, certainty, until);
    }

    DatePart withMonth(int month, int end) {
        return new DatePart(start, end, year, month, day, ordinal, certainty, until);
    }

    DatePart withYear(int year, int end, Certainty certainty) {
        return new DatePart(start, end, year, month, day, ordinal, weaker(this.certainty, certainty), until);
    }

    /** "1750/1": one of two years. */
    DatePart orYear(int until, int end) {
        return new DatePart(start, end, year, month, day, ordinal, weaker(certainty, Certainty.MEDIUM), until);
    }

    /** The same with the later of its years. */
    DatePart later() {
        return new DatePart(start, end, until, month, day, ordinal, certainty, 0);
    }

    /** The same in another month. */
    DatePart inMonth(int month) {
        return new DatePart(start, end, year, month, day, ordinal, certainty, until);
    }

    DatePart to(int end) {
        return new DatePart(start, end, year, month, day, ordinal, certainty, until);
    }

    DatePart from(int start) {
        return new DatePart(start, end, year, month, day, ordinal, certainty, until);
    }

    boolean exists() {
        return end > start;
    }

    boolean isDay() {
        return day > 0 && month == 0;
    }

    boolean isDayOfMonth() {
        return day > 0 && month != 0;
    }

    boolean isMonth() {
        return day == 0 && month != 0;
    }

    boolean isYear() {
        return day == 0 && month == 0 && year > 0;
    }

    /** Whether the calendar has such a day. */
    public boolean isPossible() {
        return day == 0 || month <= 0 || day <= length();
    }

    private int length() {
        // a leap year where the year is not known
        return YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
    }

    /** ISO 8601, as exact as the parts; the year must be known. */
    public String iso() {
        String iso = month > 0 ? year + two(month) : String.valueOf(year);
        return day > 0 ? iso + two(day) : iso;
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    static Certainty weaker(Certainty one, Certainty other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
