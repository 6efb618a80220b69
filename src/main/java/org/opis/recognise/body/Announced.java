package org.opis.recognise.body;

import java.util.Locale;
import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;

/** "It ran as follows:", "I read the middle part:": a line that ends in a colon and says that a paper is quoted below. */
final class Announced {
    private static final WordSet PAPERS = WordSet.of("quoted-paper");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}-]+");
    /** The words that announce it stand near the colon. */
    private static final int REACH = 100;

    private Announced() {}

    static boolean isPaper(String line) {
        return line.endsWith(":")
                && OTHER.splitAsStream(line.substring(Math.max(0, line.length() - REACH))
                                .toLowerCase(Locale.ROOT))
                        .anyMatch(PAPERS::has);
    }
}
