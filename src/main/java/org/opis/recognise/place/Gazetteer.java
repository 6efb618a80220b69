package org.opis.recognise.place;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.lexicon.WordList;
import org.opis.lexicon.WordSet;

/** Names that are those of places wherever they stand. */
final class Gazetteer {
    private static final Pattern PARTING = Pattern.compile("[. ]");

    /** No name has more words. */
    static final int MOST = 5;

    private static final WordList COUNTRIES = WordList.of("country");
    private static final WordList CITIES = WordList.of("city");
    private static final Set<String> PLACES = lower(WordSet.of("place").words());
    private static final WordSet LETTERS = WordSet.of("place-letters");

    private static final Set<String> OPENERS = openers();

    private Gazetteer() {}

    private static Set<String> openers() {
        Set<String> words = new HashSet<>();
        Stream.of(COUNTRIES.terms(), CITIES.terms(), PLACES)
                .flatMap(Set::stream)
                .forEach(name -> words.add(name.split("'s | ", 2)[0]));
        return words;
    }

    private static Set<String> lower(Set<String> words) {
        Set<String> lower = new HashSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }

    /** Whether a name of a place begins with the word. */
    static boolean opens(String word) {
        return OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the words, with one blank between, name a place. */
    static boolean has(String name) {
        return COUNTRIES.has(name) || CITIES.has(name) || PLACES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** "USSR", "G.D.R.": letters that stand for a country. */
    static boolean hasLetters(String letters) {
        String plain = PARTING.matcher(letters).replaceAll("");
        return plain.length() > 1
                && plain.equals(plain.toUpperCase(Locale.ROOT))
                && (LETTERS.has(plain) || COUNTRIES.has(plain));
    }
}
