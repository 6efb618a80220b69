package org.opis.recognise.calendar;

import java.util.List;
import java.util.Locale;

/** Months as English translations, other languages and Roman numerals name them. */
public final class MonthNames {
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private MonthNames() {}

    /** 1 to 12 for a full English name; 0 for any other word, and for the common words "may" and "march". */
    public static int full(String word) {
        boolean common = word.equals("may") || word.equals("march");
        return common ? 0 : DateLexicon.value(DateTerm.MONTH, word);
    }

    /** 1 to 12 for an abbreviation with a capital; 0 for any other word. */
    static int shortened(String word) {
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return capital ? DateLexicon.value(DateTerm.MONTH_SHORT, word) : 0;
    }

    /** 1 to 12 for a name in another language, 0 for any other word. */
    static int foreign(String word) {
        return DateLexicon.value(DateTerm.MONTH_FOREIGN, word);
    }

    /** 1 to 12 for a Roman numeral in capitals, else 0. */
    static int roman(String word) {
        return ROMAN.indexOf(word) + 1;
    }

    /** 1 to 12 for a Roman numeral in small letters, which only a year beside it makes a month. */
    static int smallRoman(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) ? roman(word.toUpperCase(Locale.ROOT)) : 0;
    }
}
