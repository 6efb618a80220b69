package org.opis.rule;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opis.text.Span;

/** Dates as a site prints them: "May 07, 1954", "7 May 1954", "October, 1955", "1948", "2012-03-01". No clock. */
public final class MonthDate {
    private MonthDate() {}

    /** ISO 8601; as exact as the text and no more; empty where the text is no such date. */
    public static Optional<String> iso(String text) {
        List<String> words = Words.of(text, new Span(0, text.length())).stream()
                .map(word -> Words.trim(text, word).of(text))
                .filter(word -> !word.isEmpty())
                .toList();
        return switch (words.size()) {
            case 1 -> numeric(words.get(0));
            case 2 -> assemble("", words.get(0), words.get(1));
            case 3 -> MonthNames.full(words.get(0)) > 0
                    ? assemble(words.get(1), words.get(0), words.get(2))
                    : assemble(words.get(0), words.get(1), words.get(2));
            default -> Optional.empty();
        };
    }

    private static Optional<String> numeric(String word) {
        if (isYear(word)) {
            return Optional.of(word);
        }
        boolean shape = word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-';
        if (!shape || !isYear(word.substring(0, 4)) || !isDay(word.substring(5, 7)) || !isDay(word.substring(8))) {
            return Optional.empty();
        }
        int month = Integer.parseInt(word.substring(5, 7));
        int day = Integer.parseInt(word.substring(8));
        return exists(Integer.parseInt(word.substring(0, 4)), month, day) ? Optional.of(word) : Optional.empty();
    }

    private static Optional<String> assemble(String day, String month, String year) {
        int m = MonthNames.full(month);
        if (m == 0 || !isYear(year)) {
            return Optional.empty();
        }
        if (day.isEmpty()) {
            return Optional.of(String.format(Locale.ROOT, "%s-%02d", year, m));
        }
        if (!isDay(day) || !exists(Integer.parseInt(year), m, Integer.parseInt(day))) {
            return Optional.empty();
        }
        return Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", year, m, Integer.parseInt(day)));
    }

    private static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && isDigits(word) && word.charAt(0) > '0';
    }

    private static boolean isDay(String word) {
        return !word.isEmpty() && word.length() <= 2 && isDigits(word);
    }

    private static boolean isDigits(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
