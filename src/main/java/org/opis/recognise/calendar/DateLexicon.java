package org.opis.recognise.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The words of dates by class, in English and in the languages that translations leave standing. */
public final class DateLexicon {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ru", "pl", "cs", "hu", "ro", "bg", "es");
    private static final Map<DateTerm, Map<String, Integer>> TERMS = read();

    /** The first two letters of what a date in words begins with, small. */
    private static final Set<String> FIRST = first();

    private DateLexicon() {}

    /** Whether a date in words may begin with these letters: a month, a weekday, a season, "the". */
    static boolean opens(char first, char second) {
        return Character.isLetter(first)
                && FIRST.contains(String.valueOf(new char[] {first, second}).toLowerCase(Locale.ROOT));
    }

    private static Set<String> first() {
        Set<String> letters = new HashSet<>(Set.of("th"));
        Stream.of(
                        DateTerm.MONTH,
                        DateTerm.MONTH_SHORT,
                        DateTerm.MONTH_FOREIGN,
                        DateTerm.WEEKDAY,
                        DateTerm.WEEKDAY_SHORT,
                        DateTerm.SEASON,
                        DateTerm.DAY_WORD,
                        DateTerm.RELATIVE_YEAR)
                .flatMap(term -> terms(term).keySet().stream())
                .forEach(word -> letters.add(word.substring(0, 2)));
        return Set.copyOf(letters);
    }

    /** Whether {@code word}, in any case, is of a class. */
    public static boolean is(DateTerm term, String word) {
        return terms(term).containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The value of a word in a class; 0 for a word that is not of it or has none. */
    static int value(DateTerm term, String word) {
        return terms(term).getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** All words of a class. */
    static Map<String, Integer> terms(DateTerm term) {
        return TERMS.getOrDefault(term, Map.of());
    }

    private static Map<DateTerm, Map<String, Integer>> read() {
        Map<String, DateTerm> labels = new HashMap<>();
        for (DateTerm term : DateTerm.values()) {
            labels.put(term.label(), term);
        }
        Map<DateTerm, Map<String, Integer>> terms = new EnumMap<>(DateTerm.class);
        for (String language : LANGUAGES) {
            lines(language).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                DateTerm term = Objects.requireNonNull(labels.get(cells[1]), line);
                int value = cells.length > 2 ? Integer.parseInt(cells[2]) : 0;
                terms.computeIfAbsent(term, t -> new HashMap<>()).putIfAbsent(cells[0], value);
            });
        }
        return terms;
    }

    private static String lines(String language) {
        try (InputStream in = DateLexicon.class.getResourceAsStream("/org/opis/lexicon/" + language + "/dates.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
