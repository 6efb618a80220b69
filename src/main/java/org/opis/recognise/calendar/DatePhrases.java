package org.opis.recognise.calendar;

import java.util.List;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.recognise.calendar.DateJoint.Join;

/** Dates in words, one or two of them: 15 June 1960, 12-18 August 1960, 16/17 August, from 1953 to 1956. */
final class DatePhrases {
    private final DateText text;
    private final DatePoint point;
    private final DateYear year;
    private final DateWords words;
    private final DateReading reading;

    private final DateWeekday weekday;
    private final DateCalendars calendars;
    private final DateList list;
    private final DateYearFirst yearFirst;

    DatePhrases(DateText text, DateContext context, DateReading reading) {
        this.text = text;
        this.point = new DatePoint(text, context);
        this.year = new DateYear(text, context);
        this.words = new DateWords(text);
        this.reading = reading;
        this.weekday = new DateWeekday(text);
        this.calendars = new DateCalendars(text, context);
        this.list = new DateList(text, context, reading);
        this.yearFirst = new DateYearFirst(text, context, reading);
    }

    /** What begins at {@code i}: no date, one, or several that are listed together. */
    List<FoundDate> at(int i) {
        int day = weekday.at(i);
        if (day == 0) {
            return phrase(i, false);
        }
        int start = weekday.end(i);
        List<FoundDate> named = start > i ? phrase(start, true) : List.of();
        return named.isEmpty() ? weekday.alone(i) : WeekdayCheck.named(day, i, named);
    }

    private List<FoundDate> phrase(int i, boolean named) {
        if (words.isSeason(i)) {
            return season(i);
        }
        DatePart one = point.at(i);
        if (!one.exists() || isFigure(i) && (words.isNumbered(i) || words.isWithinNumber(i))) {
            return List.of();
        }
        if (one.isYear()) {
            List<FoundDate> whole = yearFirst.read(one);
            if (!whole.isEmpty()) {
                return whole;
            }
        }
        Optional<FoundDate> twice = calendars.read(one);
        if (twice.isPresent()) {
            return List.of(twice.get());
        }
        List<FoundDate> listed = list.read(one);
        return listed.isEmpty() ? pairOrOne(one, named) : listed;
    }

    private List<FoundDate> pairOrOne(DatePart one, boolean named) {
        DateJoint joint = DateJoint.at(text, one.end());
        boolean joins = joint.exists() && joint.join() != Join.COMMA;
        DatePart two = joins ? second(one, joint.end()) : DatePart.NONE;
        List<FoundDate> both = two.exists() ? both(one, joint.join(), two) : List.of();
        return both.isEmpty() ? single(one, named) : both;
    }

    private DatePart second(DatePart one, int i) {
        return one.isYear() ? year.last(one, i) : point.at(i);
    }

    private boolean isFigure(int i) {
        return text.isDigit(i) || DatePoint.isQuote(text.at(i));
    }

    private List<FoundDate> season(int i) {
        DatePart dated = year.after(DatePart.day(i, i + text.word(i).length(), 0, false));
        boolean printed = dated.year() > 0 && dated.certainty() != Certainty.HIGH && dated.month() == 0;
        return printed && reading.isLikely(dated) ? List.of(DateBounds.season(text, i, dated)) : List.of();
    }

    private List<FoundDate> both(DatePart one, Join join, DatePart two) {
        if (one.isYear() || two.isYear()) {
            return years(one, join, two);
        }
        boolean monthFirst = one.isDayOfMonth() && one.year() == 0 && text.isLetter(one.start()) && two.isDay();
        DatePart second = monthFirst ? year.after(two.withMonth(one.month(), two.end())) : two;
        boolean sameKind = one.isMonth() == second.isMonth() && second.month() != 0;
        boolean loose = monthFirst
                && join == Join.AND
                && second.year() == 0
                && !text.before(one.start()).equals("on");
        if (!sameKind || loose || !joins(one, join, second)) {
            return List.of();
        }
        DatePart first = reading.fill(one, second);
        DatePart last = second.year() == 0 && one.year() > 0
                ? second.withYear(one.year(), second.end(), Certainty.HIGH)
                : second;
        if (join == Join.AND && !isBetween(one)) {
            return one.month() == 0 && !one.ordinal()
                    ? reading.pair(one, second)
                    : List.of(reading.single(first), reading.single(last));
        }
        return reading.period(first, last, join == Join.EITHER);
    }

    private boolean joins(DatePart one, Join join, DatePart two) {
        String before = text.before(one.start());
        boolean open = DateLexicon.is(DateTerm.OPENS_PERIOD, before);
        boolean bareMonths = one.isMonth() && two.year() == 0;
        return switch (join) {
            case RANGE -> !bareMonths || open;
            case EITHER -> !bareMonths;
            case TO -> (one.year() == 0 && !bareMonths) || open;
            case AND -> isBetween(one)
                    || one.isDay() && two.year() > 0 && two.day() > one.day() && !words.isNumbered(one.start())
                    || one.isDayOfMonth()
                    || one.ordinal()
                    || DateLexicon.is(DateTerm.OPENS_LIST, before)
                    || one.isMonth() && two.year() > 0;
            case COMMA, NONE -> false;
        };
    }

    private boolean isBetween(DatePart part) {
        return DateLexicon.is(DateTerm.BETWEEN, text.before(part.start()));
    }

    /** "from 1953 to 1956", "in 1956-57". */
    private List<FoundDate> years(DatePart one, Join join, DatePart two) {
        boolean named = one.isYear() && words.opensYears(one);
        if (!named || !two.isYear() || !reading.isLikely(one) || !reading.isLikely(two)) {
            return List.of();
        }
        if (join == Join.AND && !isBetween(one)) {
            return List.of(reading.single(one), reading.single(two));
        }
        return reading.period(one, two, false);
    }

    private List<FoundDate> single(DatePart part, boolean named) {
        if (part.isDay()) {
            return part.ordinal() && (words.isOwnDay(part) || named && words.endsClause(part.end()))
                    ? List.of(reading.single(reading.near(part)))
                    : List.of();
        }
        if (part.isYear()) {
            return words.namesYear(part) && reading.isLikely(part) ? List.of(reading.single(part)) : List.of();
        }
        if (part.isMonth() && part.year() == 0) {
            return words.namesMonth(part) ? List.of(reading.month(part, words.isAhead(part))) : List.of();
        }
        return List.of(reading.single(part));
    }
}
