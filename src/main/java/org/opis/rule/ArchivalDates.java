package org.opis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.DateValue;
import org.opis.text.Span;

/** Dates as the translators of archival papers write them. Nothing here knows what day it is. */
final class ArchivalDates {
    private ArchivalDates() {}

    /**
     * A date in the text.
     *
     * @param span where it stands
     * @param value what it says; NONE where it can't be told
     * @param doubt why there is no value, a clause; empty otherwise
     * @param impossible whether the calendar has no such day
     */
    record Found(Span span, DateValue value, String doubt, boolean impossible) {
        static Found of(Span span, DateValue value) {
            return new Found(span, value, "", false);
        }

        static Found doubtful(Span span, String doubt) {
            return new Found(span, DateValue.NONE, doubt, false);
        }

        /** The remark that a date without a value is due. */
        Optional<Diagnostic> diagnostic(CharSequence text) {
            if (doubt.isEmpty()) {
                return Optional.empty();
            }
            Code code = impossible ? Code.I435 : Code.I434;
            String printed = span.of(text).replaceAll("\\s+", " ");
            return Optional.of(Diagnostic.of(code, span, "\"" + printed + "\" has no value: " + doubt + "."));
        }
    }

    /** The first letters of months and seasons, and of "the". */
    private static final String FIRST = "jfmasondwtJFMASONDWT";

    /** The dates of one stretch, in order, none overlapping another. */
    static List<Found> find(CharSequence text, Span span, DateContext context) {
        DateText from = new DateText(text, span);
        DateFigures figures = new DateFigures(from, context);
        DatePhrases phrases = new DatePhrases(from, context);
        List<Found> found = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            List<Found> here = List.of();
            if (startsDate(from, at)) {
                here = figures.at(at);
                here = here.isEmpty() ? phrases.at(at) : here;
            }
            found.addAll(here);
            at = here.isEmpty()
                    ? next(from, at)
                    : here.get(here.size() - 1).span().end();
        }
        return found;
    }

    private static boolean startsDate(DateText from, int at) {
        return !from.isWord(at - 1)
                && (FIRST.indexOf(from.at(at)) >= 0 || from.isDigit(at) || DatePoint.isQuote(from.at(at)));
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
