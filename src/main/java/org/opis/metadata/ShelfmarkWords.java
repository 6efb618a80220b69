package org.opis.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opis.lexicon.WordSet;

/** The labels of archival signatures: a value list. A single letter is a label only with a stop. */
final class ShelfmarkWords {
    private static final WordSet WORDS = WordSet.of("shelfmark-label");

    /** "arkhivna edinitsa", "archivní jednotka", the Mongolian "khadgalamjiin negj": labels of more than letters. */
    private static final List<String> COMPOUND = WORDS.words().stream()
            .filter(word -> word.chars().anyMatch(c -> !Character.isLetter(c)))
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
            .toList();

    /**
     * A label in a text.
     *
     * @param length in characters
     */
    record Compound(ShelfmarkLabel.Kind kind, int length) {}

    private ShelfmarkWords() {}

    /** The label of several words or letters that stands at {@code at}. */
    static Optional<Compound> compound(String text, int at, int end) {
        return COMPOUND.stream()
                .filter(word -> at + word.length() < end && text.regionMatches(true, at, word, 0, word.length()))
                .findFirst()
                .flatMap(word -> kind(word, true).map(kind -> new Compound(kind, word.length())));
    }

    static Optional<ShelfmarkLabel.Kind> kind(String word, boolean stop) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean letter = lower.length() == 1 && !stop;
        return letter
                ? Optional.empty()
                : WORDS.value(lower).map(kind -> ShelfmarkLabel.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
}
