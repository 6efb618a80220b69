package org.opis.recognise.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.text.Span;

/** What a date says: its parts, with the year of the surroundings where the text gives none. */
final class DateReading {
    private static final int MARCH = 3;
    /** The lengths of YYYY-MM-DD and YYYY-MM. */
    private static final int DAY = 10;

    private static final int MONTH = 7;
    private static final int DECEMBER = 12;
    private static final int YEAR = 4;
    private static final String CONTESTED = "its clause names another year than the record, and it may be of either";
    private static final String NO_YEAR = "neither the text nor the record says which year is meant";
    private static final String PAIR = "it names two days, and no attribute of a date says that";
    private static final String NO_MONTH = "neither the text nor the record says which month is meant";

    private final DateText text;
    private final DateContext context;
    private final DateMemory memory = new DateMemory();
    private final DateClause clause;

    DateReading(DateText text, DateContext context) {
        this.text = text;
        this.context = context;
        this.clause = new DateClause(text, context, memory);
    }

    /** A date before those that are read next. */
    void see(FoundDate found) {
        memory.see(found);
    }

    /** Whether a number of four digits is a year that a paper of this time may speak of. */
    boolean isLikely(DatePart year) {
        int about = context.near(year.start()).year();
        return about == 0 ? year.year() >= 1800 : Math.abs(about - year.year()) <= 100;
    }

    /** The same for what begins and ends in months of one year. */
    boolean isNear(FoundDate months) {
        int year = Integer.parseInt(months.value().from().substring(0, YEAR));
        return isLikely(DatePart.year(months.span().start(), months.span().end(), year));
    }

    /** {@code one} with what it takes from the {@code other} that follows it. */
    DatePart fill(DatePart one, DatePart other) {
        DatePart filled = one;
        if (filled.month() == 0) {
            filled = filled.withMonth(other.month(), filled.end());
        }
        if (filled.year() == 0 && other.year() > 0) {
            boolean turned = filled.month() > other.month() && other.month() > 0;
            filled = filled.withYear(other.year() - (turned ? 1 : 0), filled.end(), other.certainty());
        }
        return filled;
    }

    FoundDate single(DatePart part) {
        Span span = new Span(part.start(), part.end());
        if (!part.isPossible()) {
            return impossible(span, part);
        }
        DatePart dated = dated(part);
        if (dated.month() < 0 || dated.year() <= 0) {
            return unknown(span, dated);
        }
        if (!dated.isPossible()) {
            return impossible(span, dated);
        }
        return FoundDate.of(span, value(dated).with(dated.certainty()));
    }

    /** "1 January 1750/1" is a day of the later year, which began in March; else one of two. */
    private static DateValue value(DatePart dated) {
        if (dated.until() == 0) {
            return DateValue.on(dated.iso());
        }
        boolean old = dated.month() > 0 && dated.month() <= MARCH && dated.day() > 0;
        return old
                ? DateValue.on(dated.later().iso())
                : value(dated.iso(), dated.later().iso(), true);
    }

    private static FoundDate unknown(Span span, DatePart dated) {
        if (dated.year() == DateClause.CONTESTED) {
            return FoundDate.doubtful(span, CONTESTED, Code.I453);
        }
        return FoundDate.doubtful(span, dated.month() < 0 ? NO_MONTH : NO_YEAR);
    }

    /** A day alone is one of the month that its sentence names, else of the month of writing. */
    DatePart near(DatePart day) {
        Optional<String> told = clause.monthOf(day).map(found -> found.value().when());
        if (told.isPresent()) {
            return day.withMonth(Integer.parseInt(told.get().substring(5, 7)), day.end())
                    .withYear(Integer.parseInt(told.get().substring(0, 4)), day.end(), Certainty.MEDIUM);
        }
        DateContext.Heading near = context.near(day.start());
        boolean gone = near.day() > 0 && day.day() > near.day() && isPast(day);
        int month = near.month() == 0 ? -1 : !gone ? near.month() : near.month() == 1 ? DECEMBER : near.month() - 1;
        int its = gone && near.month() == 1 ? near.year() - 1 : near.year();
        DateContext.Year year = clause.of(day, new DateContext.Year(its, Certainty.MEDIUM));
        return day.withMonth(month, day.end()).withYear(year.value(), day.end(), Certainty.MEDIUM);
    }

    /** "by November": one that is still to come, unless the clause tells of what was. */
    private boolean isAhead(DatePart part) {
        return DateLexicon.is(DateTerm.AHEAD_OF, text.before(part.start()))
                && Tense.of(text, part.start(), part.end()) != Tense.PAST;
    }

    /** "He was here on the 29th": of the month before, where the paper is of the third. */
    private boolean isPast(DatePart day) {
        return !DateLexicon.is(DateTerm.AHEAD_OF, text.before(day.start()))
                && Tense.of(text, day.start(), day.end()) == Tense.PAST;
    }

    /** A weekday alone is the last one before the day of writing, or the next one, as its clause has it. */
    FoundDate weekday(FoundDate found, int weekday) {
        int start = found.span().start();
        DateContext.Heading near = context.near(start);
        String before = text.before(start);
        Tense tense = DateLexicon.is(DateTerm.AHEAD_OF, before)
                ? Tense.FUTURE
                : text.word(start).length() < found.span().length()
                        ? Tense.PAST
                        : Tense.of(text, start, found.span().end());
        if (near.day() == 0 || tense == Tense.OPEN || before.equals("the") || before.equals("a")) {
            return found;
        }
        LocalDate written = LocalDate.of(near.year(), near.month(), near.day());
        DayOfWeek its = DayOfWeek.of(weekday);
        LocalDate day =
                written.with(tense == Tense.PAST ? TemporalAdjusters.previous(its) : TemporalAdjusters.next(its));
        return FoundDate.of(found.span(), DateValue.on(day.toString()).with(Certainty.MEDIUM));
    }

    /** "21 and 23 July 1956": the first day stands on the month of the second; two days on end are a period. */
    List<FoundDate> pair(DatePart one, DatePart two) {
        if (one.day() + 1 == two.day()) {
            return period(one, two, false);
        }
        return List.of(FoundDate.doubtful(new Span(one.start(), two.end()), PAIR));
    }

    /** A month that stands alone. */
    FoundDate month(DatePart part, boolean ahead) {
        DateContext.Year taken = ahead || isAhead(part)
                ? context.yearAhead(part.month(), part.start())
                : context.yearOf(part.month(), part.start());
        int below = text.yearBelow(part.end());
        int year = below > 0 ? below : clause.of(part, taken).value();
        return single(year == 0 ? part : part.withYear(year, part.end(), Certainty.MEDIUM));
    }

    /** One period, or one date that is not known more closely; nothing where the first is not before the last. */
    List<FoundDate> period(DatePart one, DatePart two, boolean within) {
        Span span = new Span(one.start(), two.end());
        if (!one.isPossible() || !two.isPossible()) {
            return List.of(impossible(span, one.isPossible() ? two : one));
        }
        DatePart last = dated(two);
        DatePart first = last.year() == 0 ? one : dated(fill(one, last));
        if (last.month() < 0 || last.year() <= 0) {
            return isRising(one, two) ? List.of(unknown(span, last)) : List.of();
        }
        if (first.iso().compareTo(last.iso()) >= 0) {
            return List.of();
        }
        if (!first.isPossible() || !last.isPossible()) {
            return List.of(impossible(span, first.isPossible() ? last : first));
        }
        Certainty told = DatePart.weaker(first.certainty(), last.certainty());
        // around a stroke: a night, both days, or one of the two
        boolean either = within && isNext(first.iso(), last.iso());
        Certainty certainty = either ? DatePart.weaker(told, Certainty.MEDIUM) : told;
        return List.of(FoundDate.of(span, value(first.iso(), last.iso(), within).with(certainty)));
    }

    private static DateValue value(String first, String last, boolean within) {
        return within && !isNext(first, last)
                ? new DateValue("", "", "", first, last, Certainty.CERTAIN)
                : DateValue.period(first, last);
    }

    /** Two days or months on end, around a stroke, are both. */
    private static boolean isNext(String first, String last) {
        boolean days = first.length() == DAY && last.length() == DAY;
        boolean months = first.length() == MONTH && last.length() == MONTH;
        return days && LocalDate.parse(first).plusDays(1).toString().equals(last)
                || months && YearMonth.parse(first).plusMonths(1).toString().equals(last);
    }

    private static boolean isRising(DatePart one, DatePart two) {
        return one.month() != two.month() && one.month() > 0 || one.day() < two.day();
    }

    private DatePart dated(DatePart part) {
        if (part.year() != 0 || part.month() <= 0) {
            return part;
        }
        DateContext.Year taken = context.yearOf(part.month(), part.start());
        boolean ahead = taken.certainty() == Certainty.MEDIUM && isAhead(part);
        DateContext.Year year = clause.of(part, ahead ? context.yearAhead(part.month(), part.start()) : taken);
        return year.value() == 0 ? part : part.withYear(year.value(), part.end(), year.certainty());
    }

    static FoundDate impossible(Span span, DatePart part) {
        String where = part.year() == 0 ? "that month" : "that month of " + part.year();
        return FoundDate.doubtful(span, where + " has no day " + part.day(), Code.I435);
    }
}
