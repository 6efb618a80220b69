package org.opis.recognise.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opis.recognise.person.PhraseWord.Kind;

/** "M. Delvigne": where most persons of a page have this letter and their names differ, it is a title and no initial. */
public final class FrenchTitle {
    private static final String LETTER = "M.";
    private static final int FEW = 3;

    private FrenchTitle() {}

    /** {@code words} with the title told from an initial. */
    public static List<PhraseWord> told(String text, List<PhraseWord> words) {
        int led = 0;
        int titled = 0;
        Set<String> names = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isLead(words, i) && words.get(i + 1).isOfName()) {
                led++;
                if (isLetter(text, words.get(i))) {
                    titled++;
                    names.add(words.get(i + 1).span().of(text));
                }
            }
        }
        if (names.size() < FEW || 2 * titled <= led) {
            return words;
        }
        List<PhraseWord> told = new ArrayList<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isLead(words, i)
                    && isLetter(text, words.get(i))
                    && words.get(i + 1).isOfName()) {
                told.set(i, new PhraseWord(words.get(i).span(), Kind.HONORIFIC));
            }
        }
        return told;
    }

    /** The first initial of a name. */
    private static boolean isLead(List<PhraseWord> words, int i) {
        return words.get(i).kind() == Kind.INITIAL
                && (i == 0 || words.get(i - 1).kind() != Kind.INITIAL);
    }

    private static boolean isLetter(String text, PhraseWord word) {
        return word.span().of(text).equals(LETTER);
    }
}
