package org.opis.rule;

import java.util.List;
import java.util.Locale;

/** Months as English translations and Roman numerals name them. */
final class MonthNames {
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** As a Russian date has them. */
    private static final List<String> RUSSIAN = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    private static final List<String> SHORT =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private MonthNames() {}

    /** 1 to 12 for a full name; 0 for any other word, and for the common words "may" and "march". */
    static int full(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int month = Math.max(NAMES.indexOf(lower), RUSSIAN.indexOf(lower)) + 1;
        boolean common = word.equals("may") || word.equals("march");
        return common ? 0 : month;
    }

    /** 1 to 12 for an abbreviation with a capital; 0 for any other word. */
    static int shortened(String word) {
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        String lower = word.equalsIgnoreCase("sept") ? "sep" : word.toLowerCase(Locale.ROOT);
        return capital ? SHORT.indexOf(lower) + 1 : 0;
    }

    /** 1 to 12 for a Roman numeral in capitals, else 0. */
    static int roman(String word) {
        return ROMAN.indexOf(word) + 1;
    }
}
