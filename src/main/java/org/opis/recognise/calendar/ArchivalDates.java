package org.opis.recognise.calendar;

import java.util.ArrayList;
import java.util.List;
import org.opis.text.Span;

/** Dates as the translators of archival papers write them. Nothing here knows what day it is. */
public final class ArchivalDates {
    private ArchivalDates() {}

    /** The dates of one stretch, in order, none overlapping another. */
    public static List<FoundDate> find(CharSequence text, Span span, DateContext context) {
        DateText from = new DateText(text, span);
        DateReading reading = new DateReading(from, context);
        DateFigures figures = new DateFigures(from, context, reading);
        DatePhrases phrases = new DatePhrases(from, context, reading);
        DateBounds bounds = new DateBounds(from);
        DateClock clocks = new DateClock(from);
        List<FoundDate> found = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            List<FoundDate> here = List.of();
            if (startsDate(from, at)) {
                here = figures.at(at);
                here = here.isEmpty() ? phrases.at(at) : here;
            }
            here.forEach(reading::see);
            clocks.applied(bounds.applied(here)).forEach(date -> found.add(withoutArticle(from, date)));
            at = here.isEmpty()
                    ? next(from, at)
                    : here.get(here.size() - 1).span().end();
        }
        return found;
    }

    /** "the 12th": the article is the sentence's. */
    private static FoundDate withoutArticle(DateText from, FoundDate date) {
        int day = from.after(date.span().start(), "the");
        int start = day < 0 ? date.span().start() : from.blank(day);
        return from.isDigit(start) ? date.at(new Span(start, date.span().end())) : date;
    }

    private static boolean startsDate(DateText from, int at) {
        return !from.isWord(at - 1)
                && (DateLexicon.opens(from.at(at), from.at(at + 1))
                        || from.isDigit(at)
                        || "IVX".indexOf(from.at(at)) >= 0
                        || DatePoint.isQuote(from.at(at)));
    }

    /** After the letters or the digits at {@code at}, or after one character of another kind. */
    private static int next(DateText from, int at) {
        int next = at;
        while (from.isWord(next)) {
            next++;
        }
        return Math.max(next, at + 1);
    }
}
