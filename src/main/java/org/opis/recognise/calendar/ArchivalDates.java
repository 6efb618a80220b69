package org.opis.recognise.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.DateValue;
import org.opis.text.Span;

/** Dates as the translators of archival papers write them. Nothing here knows what day it is. */
public final class ArchivalDates {
    private ArchivalDates() {}

    /**
     * A date in the text.
     *
     * @param span where it stands
     * @param value what it says; NONE where it can't be told
     * @param doubt why there is no value, a clause, or a whole remark on the value; empty where there is neither
     * @param code of the remark
     */
    public record Found(Span span, DateValue value, String doubt, Code code) {
        static Found of(Span span, DateValue value) {
            return new Found(span, value, "", Code.I414);
        }

        static Found doubtful(Span span, String doubt) {
            return new Found(span, DateValue.NONE, doubt, Code.I434);
        }

        static Found doubtful(Span span, String doubt, Code code) {
            return new Found(span, DateValue.NONE, doubt, code);
        }

        /** The same in another place. */
        public Found at(Span place) {
            return new Found(place, value, doubt, code);
        }

        public Found with(DateValue another) {
            return new Found(span, another, doubt, code);
        }

        /** The remark that a date without a value, or with one that is gainsaid, is due. */
        public Optional<Diagnostic> diagnostic(CharSequence text) {
            if (doubt.isEmpty()) {
                return Optional.empty();
            }
            String printed = span.of(text).replaceAll("\\s+", " ");
            String clause = value.isEmpty() ? "\" has no value: " : "\": ";
            return Optional.of(Diagnostic.of(code, span, "\"" + printed + clause + doubt + "."));
        }
    }

    /** The dates of one stretch, in order, none overlapping another. */
    public static List<Found> find(CharSequence text, Span span, DateContext context) {
        DateText from = new DateText(text, span);
        DateReading reading = new DateReading(from, context);
        DateFigures figures = new DateFigures(from, context, reading);
        DatePhrases phrases = new DatePhrases(from, context, reading);
        DateBounds bounds = new DateBounds(from);
        DateClock clocks = new DateClock(from);
        List<Found> found = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            List<Found> here = List.of();
            if (startsDate(from, at)) {
                here = figures.at(at);
                here = here.isEmpty() ? phrases.at(at) : here;
            }
            here.forEach(reading::see);
            found.addAll(clocks.applied(bounds.applied(here)));
            at = here.isEmpty()
                    ? next(from, at)
                    : here.get(here.size() - 1).span().end();
        }
        return found;
    }

    private static boolean startsDate(DateText from, int at) {
        return !from.isWord(at - 1)
                && (DateLexicon.opens(from.at(at)) || from.isDigit(at) || DatePoint.isQuote(from.at(at)));
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
