package org.opis.recognise.calendar;

import org.opis.document.Certainty;

/** Days whose month the surroundings tell: "the 12th of this month", "17th inst.", "27th ultimo". */
final class DateMonthOf {
    private static final int YEAR = 12;

    private final DateText text;
    private final DateContext context;

    DateMonthOf(DateText text, DateContext context) {
        this.text = text;
        this.context = context;
    }

    /** {@code day} with the month that the words behind it name; without one where they name none. */
    DatePart thisMonth(DatePart day) {
        int end = Math.max(
                text.after(day.end(), "of", "this", "month"), text.after(day.end(), "of", "the", "current", "month"));
        if (end > 0) {
            return away(day, 0, end);
        }
        int at = text.blank(day.end());
        String word = at > day.end() ? text.lower(at) : "";
        if (!DateLexicon.is(DateTerm.RELATIVE_MONTH, word)) {
            return day;
        }
        int after = at + word.length();
        boolean shortened = text.at(after) == '.' && word.length() < "instant".length();
        return away(day, DateLexicon.value(DateTerm.RELATIVE_MONTH, word), shortened ? after + 1 : after);
    }

    private DatePart away(DatePart day, int months, int end) {
        DateContext.Heading near = context.near(day.start());
        if (near.month() == 0) {
            return day.withMonth(-1, end).withYear(near.year(), end, Certainty.MEDIUM);
        }
        int month = near.month() - 1 + months;
        int year = near.year() == 0 ? 0 : near.year() + Math.floorDiv(month, YEAR);
        return day.withMonth(Math.floorMod(month, YEAR) + 1, end).withYear(year, end, Certainty.MEDIUM);
    }
}
