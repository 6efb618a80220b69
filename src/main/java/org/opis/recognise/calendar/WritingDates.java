package org.opis.recognise.calendar;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Certainty;
import org.opis.document.DateValue;
import org.opis.recognise.calendar.DateContext.Heading;
import org.opis.text.Span;

/** What the dates of a paper say of its other dates: the order of day and month, and when it was written. */
public final class WritingDates {
    /** What stands before the date of writing on its line, place or number, is shorter. */
    private static final int PLACE = 60;

    private final DateText from;
    private final DateContext base;

    private WritingDates(DateText from, DateContext base) {
        this.from = from;
        this.base = base;
    }

    /** The context of a paper: {@code record} is the date of its record in ISO 8601, or empty. */
    public static DateContext of(String record, CharSequence text, Span body) {
        DateContext base = new DateContext(
                part(record, 0, 4),
                part(record, 5, 7),
                part(record, 8, 10),
                DayOrder.UNKNOWN,
                DayOrder.UNKNOWN,
                List.of());
        DateText from = new DateText(text, body);
        DayOrder dots = DayOrderFinder.of(from, '.', written(base));
        DayOrder slashes = DayOrderFinder.of(from, '/', written(base));
        List<Heading> headings = new WritingDates(from, base).headings(text, body);
        return new DateContext(base.year(), base.month(), base.day(), dots, slashes, headings);
    }

    /** The same for a paper that is the whole of {@code text}. */
    public static DateContext of(String record, CharSequence text) {
        return of(record, text, new Span(0, text.length()));
    }

    private static DatePart written(DateContext base) {
        return DatePart.day(0, 0, base.day(), false)
                .withMonth(base.month(), 0)
                .withYear(base.year(), 0, Certainty.CERTAIN);
    }

    private List<Heading> headings(CharSequence text, Span body) {
        List<Heading> found = new ArrayList<>();
        for (FoundDate date : ArchivalDates.find(text, body, base)) {
            DateValue value = date.value();
            boolean full = value.when().length() == 10;
            boolean certain = value.certainty() == Certainty.CERTAIN;
            if (full && (certain ? standsAtEdge(date.span()) : isLine(date.span()))) {
                int its = part(value.when(), 0, 4);
                if (base.year() == 0 || Math.abs(its - base.year()) <= 1) {
                    found.add(
                            new Heading(date.span().start(), its, part(value.when(), 5, 7), part(value.when(), 8, 10)));
                }
            }
        }
        return found;
    }

    /** The head of a day of a journal needs no year. */
    private boolean isLine(Span span) {
        char before = from.at(span.start() - 1);
        char after = from.at(span.end());
        return (before == '\n' || before == '\0') && (after == '\n' || after == '\0');
    }

    private boolean standsAtEdge(Span span) {
        char before = from.at(from.blankBefore(span.start()) - 1);
        int after = span.end();
        while (from.at(after) == ' ' || from.at(after) == ']' || from.at(after) == '.') {
            after++;
        }
        boolean ends = from.at(after) == '\n' || from.at(after) == '\0';
        return before == '\n' || before == '\0' || ends && isShort(span.start());
    }

    /** The end of a sentence of the text dates nothing that follows it. */
    private boolean isShort(int date) {
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
