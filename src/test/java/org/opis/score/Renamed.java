package org.opis.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Replaces names and numbers by others of the same shape: as many letters or digits, the same capitals. */
final class Renamed {
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+(?!Z\\b|\\d)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");
    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d\\d");
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final Random random;
    private final Set<String> known;
    private final Set<String> names;
    private final Map<String, String> others = new HashMap<>();

    /**
     * @param known words in small letters that are no names
     * @param names words in small letters that are
     */
    Renamed(long seed, Set<String> known, Set<String> names) {
        this.random = new Random(seed);
        this.known = Set.copyOf(known);
        this.names = Set.copyOf(names);
    }

    /** The words in small letters of files. */
    static Set<String> vocabulary(Stream<Path> files) {
        Set<String> words = new HashSet<>();
        files.forEach(file -> WORD.matcher(read(file))
                .results()
                .map(m -> m.group())
                .filter(w -> w.equals(w.toLowerCase(Locale.ROOT)))
                .forEach(words::add));
        return words;
    }

    /** The names that stand in {@code text}, in small letters. */
    static Set<String> names(String text, Set<String> known) {
        Set<String> found = new HashSet<>();
        WORD.matcher(text)
                .results()
                .map(m -> m.group())
                .filter(w -> NAME.matcher(w).matches() && !known.contains(w.toLowerCase(Locale.ROOT)))
                .forEach(w -> found.add(w.toLowerCase(Locale.ROOT)));
        return found;
    }

    String in(String text) {
        return WORD.matcher(text).replaceAll(m -> Matcher.quoteReplacement(word(m.group())));
    }

    private String word(String word) {
        if (Character.isDigit(word.charAt(0))) {
            boolean number = word.length() > 2 && !YEAR.matcher(word).matches();
            return number ? others.computeIfAbsent(word, w -> digits(w)) : word;
        }
        String key = word.toLowerCase(Locale.ROOT);
        if (!names.contains(key) || known.contains(key) || word.equals(key)) {
            return word;
        }
        String other = others.computeIfAbsent(key, k -> letters(k.length()));
        return word.equals(word.toUpperCase(Locale.ROOT))
                ? other.toUpperCase(Locale.ROOT)
                : other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1);
    }

    private String digits(String number) {
        return map(number, c -> c == '0' ? '0' : (char) ('1' + random.nextInt(9)));
    }

    private String letters(int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String pool = i % 2 == 0 ? CONSONANTS : VOWELS;
            out.append(pool.charAt(random.nextInt(pool.length())));
        }
        return out.toString();
    }

    private static String map(String text, Function<Character, Character> to) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(to.apply((char) c)));
        return out.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
