package org.opis.dating;

import java.time.LocalDate;

/**
 * One of the dates that a date line joins, as far as its own words go.
 *
 * @param year 0 where it has none of its own
 * @param month 0 likewise
 * @param day its first day; 0 likewise
 * @param lastDay its last one, the same for a single day
 * @param span a stretch of years: 10 for a decade, 100 for a century; else 0
 * @param season 1 for spring; 0 for none
 * @param part EARLY, MIDDLE, LATE, a half, a quarter, a week; or none
 * @param weekday 1 for Monday; 0 for none
 * @param inFigures whether it is a date in figures alone
 */
record DatedUnit(
        int year, int month, int day, int lastDay, int span, int season, Part part, int weekday, boolean inFigures) {
    /** Which of so many parts; the border of a loose one is a matter of taste. */
    record Part(int which, int of, boolean loose) {
        static final Part WHOLE = new Part(0, 1, false);
        static final Part WEEK = new Part(0, 0, false);
    }

    static final DatedUnit NONE = new DatedUnit(0, 0, 0, 0, 0, 0, Part.WHOLE, 0, false);

    DatedUnit withYear(int other) {
        return new DatedUnit(other, month, day, lastDay, span, season, part, weekday, inFigures);
    }

    DatedUnit withMonth(int other) {
        return new DatedUnit(year, other, day, lastDay, span, season, part, weekday, inFigures);
    }

    /** Whether it is nothing but one or two digits. */
    boolean isNumber() {
        return year == 0 && month == 0 && day > 0 && day == lastDay;
    }

    /** Whether it is nothing but a part of what follows: "mid to late 1957". */
    boolean isBare() {
        return year == 0 && month == 0 && day == 0 && season == 0;
    }

    boolean isYear() {
        return year > 0 && month == 0 && day == 0 && span == 0;
    }

    /** Whether it names a stretch of time whose days nobody can point at, not one year, month or day. */
    boolean isVague() {
        return span > 0 || season > 0 || part != Part.WHOLE;
    }

    boolean isLoose() {
        return season > 0 || part.loose();
    }

    boolean exists() {
        return span > 0 && year > 0
                || new Moment(year, month, day).exists() && new Moment(year, month, lastDay).exists();
    }

    /** Whether the day of the week is another than that of the date. */
    boolean isOtherWeekday() {
        return weekday > 0
                && day > 0
                && new Moment(year, month, day).first().getDayOfWeek().getValue() != weekday;
    }

    Moment first() {
        if (season > 0) {
            // a winter may lie at either end of its year
            return season == 4 ? new Moment(year, 0, 0) : new Moment(year, 3 * season, 0);
        }
        return part == Part.WHOLE ? new Moment(year, month, day) : bound(part.which() - 1, false);
    }

    Moment last() {
        if (season > 0) {
            return season == 4 ? new Moment(year, 0, 0) : new Moment(year, 3 * season + 2, 0);
        }
        if (part == Part.WHOLE) {
            return span > 0 ? new Moment(year + span - 1, 0, 0) : new Moment(year, month, lastDay);
        }
        return bound(part.which(), true);
    }

    /** Where so many of the parts of the whole end, or the next one begins. */
    private Moment bound(int parts, boolean end) {
        if (part.of() == 0) {
            LocalDate begin = new Moment(year, month, day).first();
            return Moment.of(end ? begin.plusDays(6) : begin);
        }
        int to = end ? 0 : 1;
        if (span > 0) {
            // of ten years the first three and a bit are early: 1950 to 1953, 1954 to 1956, 1957 to 1959
            return new Moment(year + (span * parts + part.of() - 1) / part.of() - (1 - to), 0, 0);
        }
        if (month == 0) {
            return new Moment(year, 12 * parts / part.of() + to, 0);
        }
        int length = new Moment(year, month, 0).last().getDayOfMonth();
        boolean whole = parts == part.of();
        return new Moment(year, month, whole ? length : 30 / part.of() * parts + to);
    }
}
