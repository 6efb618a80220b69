package org.opis.recognise.calendar;

/**
 * "Read. A. B. 24/7]", "K. L[ind] 8/16": a day and a month that end a remark behind the initials or the name of who
 * wrote it.
 */
final class SignedDay {
    private static final int LONGEST = 20;

    private SignedDay() {}

    static boolean is(DateText text, FigureDate date) {
        return date.years() == 0
                && (date.separator() == '/' || date.separator() == '.' && date.isPlain())
                && (date.first() <= 12 || date.second() <= 12)
                && closes(text, date)
                && follows(text, date.start());
    }

    /** The end of the bracket or of what is quoted; that of the text where initials or a restored name stand before. */
    private static boolean closes(DateText text, FigureDate date) {
        int end = date.end();
        char next = text.at(text.at(end) == '.' ? end + 1 : end);
        char last = text.at(text.blankBefore(date.start()) - 1);
        return "]'\"’”".indexOf(next) >= 0 || next == '\0' && (last == '.' || last == ']');
    }

    private static boolean follows(DateText text, int start) {
        int end = text.blankBefore(start);
        if (end == start) {
            return false;
        }
        char last = text.at(end - 1);
        if (last == '.' || last == ',') {
            return Character.isUpperCase(text.at(end - 2))
                    || Character.isLowerCase(text.at(end - 2)) && isName(text, end - 1);
        }
        return (Character.isLetter(last) || last == ']') && isName(text, end);
    }

    /** Whether the word that ends there begins with a capital. */
    private static boolean isName(DateText text, int end) {
        int at = end - 1;
        while (at > end - LONGEST && (text.isWord(at - 1) || "[]-’'".indexOf(text.at(at - 1)) >= 0)) {
            at--;
        }
        // letters of an archive or of a series are no name
        return Character.isUpperCase(text.at(at)) && Character.isLowerCase(text.at(at + 1));
    }
}
