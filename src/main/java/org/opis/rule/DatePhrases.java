package org.opis.rule;

import java.util.List;
import java.util.Set;
import org.opis.document.Certainty;
import org.opis.rule.ArchivalDates.Found;

/** Dates in words, one or two of them: 15 June 1960, 12-18 August 1960, 16/17 August, from 1953 to 1956. */
final class DatePhrases {
    /** How two dates are joined. */
    private enum Join {
        /** a dash, through */
        RANGE,
        /** to, until */
        TO,
        /** a slash */
        EITHER,
        /** and, or */
        AND,
        NONE
    }

    private record Joint(Join join, int end) {}

    private static final Set<String> OPENS_PERIOD = Set.of("from", "between", "of", "period", "for", "during", "in");
    private static final Set<String> OPENS_LIST =
            Set.of("on", "of", "the", "dated", "for", "from", "since", "by", "until", "to");

    private final DateText text;
    private final DatePoint point;
    private final DateYear year;
    private final DateWords words;
    private final DateReading reading;

    DatePhrases(DateText text, DateContext context) {
        this.text = text;
        this.point = new DatePoint(text, context);
        this.year = new DateYear(text, context);
        this.words = new DateWords(text);
        this.reading = new DateReading(context);
    }

    /** What begins at {@code i}: no date, one, or two that are listed together. */
    List<Found> at(int i) {
        if (words.isSeason(i)) {
            return season(i);
        }
        DatePart one = point.at(i);
        if (!one.exists() || isFigure(i) && (words.isNumbered(i) || words.isWithinNumber(i))) {
            return List.of();
        }
        Joint joint = joint(one.end());
        DatePart two = joint.join == Join.NONE ? DatePart.NONE : second(one, joint.end);
        List<Found> both = two.exists() ? both(one, joint.join, two) : List.of();
        return both.isEmpty() ? single(one) : both;
    }

    private DatePart second(DatePart one, int i) {
        return one.isYear() ? year.last(one, i) : point.at(i);
    }

    private boolean isFigure(int i) {
        return text.isDigit(i) || DatePoint.isQuote(text.at(i));
    }

    private List<Found> season(int i) {
        DatePart dated = year.after(DatePart.day(i, i + text.word(i).length(), 0, false));
        return dated.year() == 0 || dated.certainty() != Certainty.CERTAIN
                ? List.of()
                : List.of(Found.doubtful(
                        text.span(i, dated.end()), "a season has no first and last day in the calendar"));
    }

    private Joint joint(int i) {
        int at = text.blank(i);
        char c = text.at(at);
        if (c == '-' || c == '\u2013' || c == '\u2014') {
            int end = text.at(at + 1) == c ? at + 2 : at + 1;
            return new Joint(Join.RANGE, text.blank(end));
        }
        if (c == '/' && at == i) {
            return new Joint(Join.EITHER, at + 1);
        }
        String word = at > i ? text.lower(at) : "";
        Join join =
                switch (word) {
                    case "through", "thru" -> Join.RANGE;
                    case "to", "until", "till" -> Join.TO;
                    case "and", "or" -> Join.AND;
                    default -> Join.NONE;
                };
        return new Joint(join, text.blank(at + word.length()));
    }

    private List<Found> both(DatePart one, Join join, DatePart two) {
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
        return reading.period(first, last, join == Join.EITHER || isBetween(one));
    }

    private boolean joins(DatePart one, Join join, DatePart two) {
        String before = text.before(one.start());
        boolean open = OPENS_PERIOD.contains(before);
        boolean bareMonths = one.isMonth() && two.year() == 0;
        return switch (join) {
            case RANGE -> !bareMonths || open;
            case EITHER -> !bareMonths;
            case TO -> (one.year() == 0 && !bareMonths) || open;
            case AND -> isBetween(one)
                    || one.isDayOfMonth()
                    || one.ordinal()
                    || OPENS_LIST.contains(before)
                    || one.isMonth() && two.year() > 0;
            case NONE -> false;
        };
    }

    private boolean isBetween(DatePart part) {
        return text.before(part.start()).equals("between");
    }

    /** "from 1953 to 1956", "in 1956-57". */
    private List<Found> years(DatePart one, Join join, DatePart two) {
        boolean named = one.isYear() && words.opensYears(one);
        if (!named || !two.isYear() || !reading.isLikely(one) || !reading.isLikely(two)) {
            return List.of();
        }
        if (join == Join.AND && !isBetween(one)) {
            return List.of(reading.single(one), reading.single(two));
        }
        return reading.period(one, two, false);
    }

    private List<Found> single(DatePart part) {
        if (part.isDay()) {
            return part.ordinal() && words.isOwnDay(part) ? List.of(reading.single(reading.near(part))) : List.of();
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
