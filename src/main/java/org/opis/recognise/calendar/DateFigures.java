package org.opis.recognise.calendar;

import java.util.List;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.text.Span;

/** Dates in figures: 24.III.50, 28/VII, 13.10.50, 10/14/50, 1960-06-15. */
final class DateFigures {
    private final DateText text;
    private final DateContext context;
    private final DateWords words;
    private final NotedDay noted;

    private final DateReading reading;

    DateFigures(DateText text, DateContext context, DateReading reading) {
        this.text = text;
        this.reading = reading;
        this.context = context;
        this.words = new DateWords(text);
        this.noted = new NotedDay(text);
    }

    /** The date that begins at {@code i}, if one does. */
    List<FoundDate> at(int i) {
        if (!text.isDigit(i)) {
            return noted(FigureScan.shortAt(text, i));
        }
        List<FoundDate> group = DayTimeGroup.at(text, i, context, reading);
        if (!group.isEmpty()) {
            return group;
        }
        FigureDate date = FigureScan.at(text, i);
        List<FoundDate> near = date.years() == 0 ? noted(FigureScan.shortAt(text, i)) : List.of();
        if (!near.isEmpty() && joined(date).isEmpty()) {
            return near;
        }
        if (!date.exists() && !words.isWithinNumber(i)) {
            return twice(i);
        }
        if (!date.exists() || words.isNumbered(i) || isWithinNumber(i, date)) {
            return List.of();
        }
        List<FoundDate> joined = date.years() == 0 ? joined(date) : List.of();
        if (!joined.isEmpty()) {
            return joined;
        }
        return date.years() == 0 ? withoutYear(date) : withYear(date);
    }

    private List<FoundDate> noted(FigureDate date) {
        boolean own = date.exists() && !words.isNumbered(date.start()) && !isWithinNumber(date.start(), date);
        return own ? noted.read(date, context) : List.of();
    }

    /** "12.X and 3.XI.1956", "3/V-5/VI/1956", "10.12 and 11.1.58": the first takes its year from the second. */
    private List<FoundDate> joined(FigureDate one) {
        DateJoint joint = DateJoint.at(text, text.at(one.end()) == '.' ? one.end() + 1 : one.end());
        boolean joins = joint.exists() && joint.join() != DateJoint.Join.COMMA;
        FigureDate two = joins ? FigureScan.at(text, joint.end()) : FigureDate.NONE;
        if (two.years() == 0 || two.separator() != one.separator() || two.roman() != one.roman()) {
            return List.of();
        }
        FoundDate second = withYear(two).stream().findFirst().orElse(FoundDate.doubtful(text.span(0, 0), "none"));
        if (second.value().when().isEmpty()) {
            return List.of();
        }
        DatePart last = part(two, orderOf(two))
                .withYear(
                        Integer.parseInt(second.value().when().substring(0, 4)),
                        two.end(),
                        second.value().certainty());
        DatePart first = reading.fill(part(one, orderOf(two)), last);
        return joint.join() == DateJoint.Join.AND
                ? List.of(reading.single(first), reading.single(last))
                : reading.period(first, last, joint.join() == DateJoint.Join.EITHER);
    }

    /** "26/26/X/62": a Roman month may follow a number; in any other case the whole is a number of another kind. */
    private boolean isWithinNumber(int i, FigureDate date) {
        char c = text.at(i - 1);
        boolean within = words.isWithinNumber(i) || (c == '-' || c == '\u2013') && text.isDigit(i - 2);
        return within && !(date.roman() && date.separator() == '/' && c == '/');
    }

    /** "25/25/X/62": the day a telegram was sent, and the day it came in. */
    private List<FoundDate> twice(int i) {
        int digits = text.digits(i, 2);
        FigureDate second = text.at(i + digits) == '/' ? FigureScan.at(text, i + digits + 1) : FigureDate.NONE;
        int first = digits == 1 || digits == 2 ? text.number(i, digits) : 0;
        if (!second.roman() || second.separator() != '/' || second.years() == 0 || first < 1 || first > 31) {
            return List.of();
        }
        Span span = new Span(i, second.end());
        if (first != second.first()) {
            return List.of(FoundDate.doubtful(span, "it names two days, and no attribute of a date says that"));
        }
        return withYear(second).stream().map(day -> day.at(span)).toList();
    }

    private List<FoundDate> withoutYear(FigureDate date) {
        Span span = new Span(date.start(), date.end());
        boolean named = words.opensDay(date.start());
        if (date.roman() && !named && !SignedDay.is(text, date) && !new RomanContext(text).allows(date)) {
            return List.of();
        }
        if (date.isLetter() && !named
                || noted.isHours(date)
                || !date.roman()
                        && !isTelegramTime(date)
                        && !isDayInText(date)
                        && !(named && isPlainDay(date))
                        && !isOn(date)
                        && !SignedDay.is(text, date)) {
            return List.of();
        }
        DayOrder order = orderOf(date);
        if (order == DayOrder.UNKNOWN) {
            return List.of(FoundDate.doubtful(span, "day and month can be read either way"));
        }
        return List.of(reading.single(part(date, order)));
    }

    /** "Sent 31.8 11:32". */
    private boolean isTelegramTime(FigureDate date) {
        int at = text.blank(date.end());
        boolean behind = text.lower(at).equals("at");
        Optional<ClockTime> hour = ClockTime.at(text, behind ? text.blank(at + 2) : at);
        boolean time = at > date.end()
                && hour.filter(it -> it.plain() || (!behind || isWhen(date)) && it.end() > it.start() + 3)
                        .isPresent();
        int before =
                text.at(date.start() - 1) == ' ' && text.at(date.start() - 2) == ':' ? date.start() - 2 : date.start();
        boolean sent = DateLexicon.is(DateTerm.DISPATCH, text.before(before));
        return date.separator() == '.' && (time || sent && !text.isWord(at));
    }

    /** "received at 05.25 at 6:10": a word of time, and a number that no month can be. */
    private boolean isWhen(FigureDate date) {
        String before = text.before(date.start());
        boolean word = words.opensDay(date.start())
                || before.equals("at")
                || DateLexicon.is(DateTerm.DISPATCH, before)
                || DateLexicon.is(DateTerm.AND, before);
        return date.isPlain() && word;
    }

    /** "on the morning of 7.11.", where other dates of the paper are written so. */
    private boolean isDayInText(FigureDate date) {
        return date.separator() == '.'
                && context.order('.') != DayOrder.UNKNOWN
                && words.opensDay(date.start())
                && !words.isCounted(date.end());
    }

    /** "on 12.4.,": a day by where it stands, even where it may be read either way. */
    private boolean isOn(FigureDate date) {
        char next = text.at(date.end());
        boolean stop = next == '.' && (text.at(date.end() + 1) == ',' || text.at(date.end() + 1) == ';');
        return date.separator() == '.'
                && text.before(date.start()).equals("on")
                && (stop || next == ',' || next == ';')
                && !words.isCounted(date.end() + 1);
    }

    /** "of 13. 2.", "by the train of 15/7": a day that no month can be, and nothing counted or named after it. */
    private boolean isPlainDay(FigureDate date) {
        String next = text.word(text.blank(date.end()));
        boolean stop = date.separator() == '/' || text.at(date.end()) == '.';
        return date.order() == DayOrder.DAY_FIRST
                && stop
                && !words.isCounted(date.end())
                && MonthNames.full(next) == 0
                && MonthNames.shortened(next) == 0;
    }

    private List<FoundDate> withYear(FigureDate date) {
        Span span = new Span(date.start(), date.end());
        if (date.separator() == '-' && date.years() == 2 && !date.roman() && !words.opensDay(date.start())) {
            // 24-3-56 may be the number of a file
            return List.of();
        }
        boolean full = date.years() == 4;
        int year = full ? date.year() : context.century(date.year(), date.start());
        DayOrder order = orderOf(date);
        if (year == 0
                && date.separator() == '.'
                && !date.roman()
                && context.near(date.start()).year() > 0) {
            // 3.2.15 is a section where no year near the record ends in 15
            return List.of();
        }
        if (order == DayOrder.UNKNOWN) {
            return List.of(FoundDate.doubtful(span, "day and month can be read either way"));
        }
        if (year == 0) {
            return List.of(FoundDate.doubtful(span, "nothing near it says which century is meant"));
        }
        boolean printed = full && (date.roman() || date.isPlain());
        DatePart part = part(date, order).withYear(year, date.end(), printed ? Certainty.CERTAIN : Certainty.HIGH);
        return List.of(reading.single(part));
    }

    private DayOrder orderOf(FigureDate date) {
        DayOrder asRecord = date.isPlain() ? date.order() : context.asRecord(date);
        return asRecord == DayOrder.UNKNOWN ? context.order(date.separator()) : asRecord;
    }

    private static DatePart part(FigureDate date, DayOrder order) {
        boolean dayFirst = order == DayOrder.DAY_FIRST;
        int day = dayFirst ? date.first() : date.second();
        int month = dayFirst ? date.second() : date.first();
        return DatePart.day(date.start(), date.end(), day, false).withMonth(month, date.end());
    }
}
