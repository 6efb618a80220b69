package org.opis.edition.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are sought: in lower case, without accents. search.js folds what is typed in the same way. */
final class SearchWords {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u02B0-\\u02FF]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that Unicode does not take apart, and what is written for them. */
    private static final List<String> LETTERS =
            List.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i");

    private SearchWords() {}

    static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String fold(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < LETTERS.size(); i += 2) {
            folded = folded.replace(LETTERS.get(i), LETTERS.get(i + 1));
        }
        return folded;
    }
}
