package org.opis.recognise.calendar;

/** What stands before a day and Roman month without a year: "(Pb 4/II)" is the number of a resolution. */
final class RomanContext {
    private static final int ABBREVIATION = 3;

    private final DateText text;

    RomanContext(DateText text) {
        this.text = text;
    }

    /** Whether what stands before allows a date: a line's beginning, a word of time, a mark, or a place on its line. */
    boolean allows(FigureDate date) {
        int at = text.blankBefore(date.start());
        char before = text.at(at - 1);
        if (before == '\n' || before == '\0') {
            return true;
        }
        if (!Character.isLetter(before) && before != '.') {
            return before != '(' || text.at(date.end()) != ')';
        }
        String word = text.before(before == '.' ? at - 1 : date.start());
        int start = (before == '.' ? at - 1 : at) - word.length();
        boolean brief = Character.isUpperCase(text.at(start)) && word.length() <= ABBREVIATION;
        if (before == '.') {
            // the end of a sentence, or of an abbreviation in small letters
            return !brief || isTime(word);
        }
        boolean named = Character.isUpperCase(text.at(start)) && !isTime(word);
        return !named || !brief && isAlone(start, date.end());
    }

    private static boolean isTime(String word) {
        return DateLexicon.is(DateTerm.DISPATCH, word)
                || DateLexicon.is(DateTerm.BEFORE_DAY, word)
                || DateLexicon.is(DateTerm.WEEKDAY, word)
                || DateLexicon.is(DateTerm.AND, word)
                || DateLexicon.is(DateTerm.UNTIL, word)
                || DateLexicon.is(DateTerm.RANGE, word);
    }

    /** Whether a place and its date are the whole line. */
    private boolean isAlone(int start, int end) {
        char before = text.at(text.blankBefore(start) - 1);
        int stop = text.at(end) == '.' ? end + 1 : end;
        char after = text.at(stop);
        return (before == '\n' || before == '\0') && (after == '\n' || after == '\0');
    }
}
