package org.opis.rule;

/** Whether a day of a month stands before a year: "December 21, ", "21 December ". */
final class DateBefore {
    private final DateText text;

    DateBefore(DateText text) {
        this.text = text;
    }

    /** {@code year} is where the year begins. */
    boolean isDay(int year) {
        int at = text.blankBefore(year);
        at = text.at(at - 1) == ',' ? at - 1 : at;
        if (isMonth(text.before(at))) {
            return text.isDigit(text.blankBefore(text.beforeStart(at)) - 1);
        }
        int digits = at;
        while (text.isDigit(digits - 1) && at - digits < 2) {
            digits--;
        }
        return digits < at && isMonth(text.before(digits));
    }

    private static boolean isMonth(String word) {
        return DateLexicon.is(DateTerm.MONTH, word)
                || DateLexicon.is(DateTerm.MONTH_SHORT, word)
                || DateLexicon.is(DateTerm.MONTH_FOREIGN, word);
    }
}
