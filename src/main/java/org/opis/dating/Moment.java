package org.opis.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A year, a month or a day.
 *
 * @param year 0 for no date at all
 * @param month 0 where a year is all
 * @param day 0 where a month is all
 */
record Moment(int year, int month, int day) {
    static final Moment NONE = new Moment(0, 0, 0);

    boolean isNone() {
        return year == 0;
    }

    boolean exists() {
        return year > 0
                && month >= 0
                && month <= 12
                && day >= 0
                && (day == 0 || month > 0 && day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** Its first day. */
    LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Its last day. */
    LocalDate last() {
        YearMonth end = YearMonth.of(year, month == 0 ? 12 : month);
        return day == 0 ? end.atEndOfMonth() : end.atDay(day);
    }

    static Moment of(LocalDate date) {
        return new Moment(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** ISO 8601, as exact as it is; empty for none. */
    String iso() {
        String text = isNone() ? "" : String.format(Locale.ROOT, "%04d", year);
        text += month > 0 ? String.format(Locale.ROOT, "-%02d", month) : "";
        return day > 0 ? text + String.format(Locale.ROOT, "-%02d", day) : text;
    }
}
