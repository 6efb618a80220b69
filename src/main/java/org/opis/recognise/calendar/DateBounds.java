package org.opis.recognise.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.opis.document.Certainty;
import org.opis.document.DateValue;

/** "circa March 1953", "not later than 12 May 1957", "spring 1957": a date that is not the day, month or year named. */
final class DateBounds {
    private static final int SEASON = 3;
    private static final int WINTER = 12;
    private static final int FEBRUARY = 2;

    private final DateText text;
    private final DateWords words;

    DateBounds(DateText text) {
        this.text = text;
        this.words = new DateWords(text);
    }

    /** The dates, the first of them as the words before it have it. */
    List<FoundDate> applied(List<FoundDate> dates) {
        FoundDate first = dates.isEmpty() ? FoundDate.of(text.span(0, 0), DateValue.NONE) : dates.get(0);
        String when = first.value().when();
        if (when.isEmpty() || !first.value().custom().isEmpty()) {
            return dates;
        }
        DateValue value = words.isApproximate(first.span().start()) ? around(when) : bound(first);
        if (value.isEmpty()) {
            return dates;
        }
        List<FoundDate> all = new ArrayList<>(dates);
        all.set(0, FoundDate.of(first.span(), value));
        return all;
    }

    /** One unit of its own precision on both sides, as the padding of EDTF readers has it; never a single day. */
    private static DateValue around(String when) {
        Certainty low = Certainty.LOW;
        return switch (when.length()) {
            case 4 -> between(
                    Year.parse(when).minusYears(1).toString(),
                    Year.parse(when).plusYears(1).toString(),
                    low);
            case 7 -> between(
                    YearMonth.parse(when).minusMonths(1).toString(),
                    YearMonth.parse(when).plusMonths(1).toString(),
                    low);
            default -> between(
                    LocalDate.parse(when).minusDays(1).toString(),
                    LocalDate.parse(when).plusDays(1).toString(),
                    low);
        };
    }

    private static DateValue between(String first, String last, Certainty certainty) {
        return new DateValue("", "", "", first, last, certainty);
    }

    /** "not earlier than", "no later than". */
    private DateValue bound(FoundDate date) {
        int at = date.span().start();
        String last = text.before(at);
        int start = text.beforeStart(at);
        String phrase = last.equals("than") ? text.before(start) + " " + last : last;
        int bound = DateLexicon.value(DateTerm.BOUND, phrase);
        int word = last.equals("than") ? text.beforeStart(start) : start;
        if (bound == 0 || !DateLexicon.is(DateTerm.NEGATION, text.before(word))) {
            return DateValue.NONE;
        }
        String when = date.value().when();
        Certainty certainty = date.value().certainty();
        return bound == 1 ? between(when, "", certainty) : between("", when, certainty);
    }

    /** A season of a year, as the north has it; a winter lies in two years, and the one printed may be either. */
    static FoundDate season(DateText text, int i, DatePart dated) {
        int month = DateLexicon.value(DateTerm.SEASON, text.word(i));
        int year = dated.year();
        DateValue value = month < WINTER
                ? between(month(year, month), month(year, month + SEASON - 1), Certainty.MEDIUM)
                : dated.until() > 0
                        ? between(month(year, WINTER), month(dated.until(), FEBRUARY), Certainty.MEDIUM)
                        : between(month(year - 1, WINTER), month(year + 1, FEBRUARY), Certainty.LOW);
        return FoundDate.of(text.span(i, dated.end()), value);
    }

    private static String month(int year, int month) {
        return YearMonth.of(year, month).toString();
    }
}
