package org.opis.metadata;

import java.util.Locale;
import java.util.Optional;
import org.opis.lexicon.WordSet;

/** The labels of archival signatures: a value list. A single letter is a label only with a stop. */
final class ShelfmarkWords {
    private static final WordSet WORDS = WordSet.of("shelfmark-label");

    private ShelfmarkWords() {}

    static Optional<ShelfmarkLabel.Kind> kind(String word, boolean stop) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean letter = lower.length() == 1 && !stop;
        return letter
                ? Optional.empty()
                : WORDS.value(lower).map(kind -> ShelfmarkLabel.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
}
