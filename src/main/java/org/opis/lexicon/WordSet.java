package org.opis.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that one rule asks for, of one kind: a file {@code en/set/NAME.tsv}, a word a line. Immutable. */
public final class WordSet {
    private final Map<String, String> words;

    private WordSet(Map<String, String> words) {
        this.words = words;
    }

    /** The set of this name, read anew: whoever asks keeps it. */
    public static WordSet of(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        try (InputStream in = WordSet.class.getResourceAsStream("en/set/" + name + ".tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                words.put(cells[0], cells.length > 1 ? cells[1] : "");
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordSet(words);
    }

    public boolean has(String word) {
        return words.containsKey(word);
    }

    /** What the file says of the word, behind a tab; empty where it is not in it. */
    public Optional<String> value(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** An expression for the words of which the file says {@code value}, in whatever case; without any it matches nothing. */
    public String expression(String value) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(word -> Pattern.quote(word.getKey()))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .reduce((one, other) -> one + "|" + other)
                .map(words -> "(?iu:" + words + ")")
                .orElse("(?!)");
    }

    public Set<String> words() {
        return Set.copyOf(words.keySet());
    }
}
