package org.opis.recognise.editorial;

import java.util.Locale;
import org.opis.lexicon.WordSet;

/** What kinds of places are called: "the port [Oran]" names one. */
final class PlaceNouns {
    /** A value list, open to additions; papers and ships are named in the same way. */
    private static final WordSet NOUNS = WordSet.of("place-noun");

    private static final WordSet TYPES = WordSet.of("place-type");

    private PlaceNouns() {}

    /** "Kagnew [Station]": with a capital the last word of a place's name. */
    static boolean ends(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return TYPES.has(small) || NOUNS.has(small);
    }

    static boolean has(String word) {
        return NOUNS.has(word);
    }
}
