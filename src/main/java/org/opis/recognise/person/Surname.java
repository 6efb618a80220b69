package org.opis.recognise.person;

import java.util.regex.Pattern;
import org.opis.lexicon.WordList;
import org.opis.text.Span;

/** Which part of a name a person is called by alone. */
public final class Surname {
    private static final WordList FIRST = WordList.of("surname-first");
    /** "Do-yeong", "Seung-u": a given name of two syllables. */
    private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

    private Surname() {}

    /** The surname within {@code name}: the first word where the shape of the others says so, else the last. */
    public static String of(String text, Span name) {
        String[] words = name.of(text).split("[\\s\\u00a0]+");
        String first = words[0];
        String last = words[words.length - 1];
        if (first.endsWith(",")) {
            return first.substring(0, first.length() - 1);
        }
        return words.length > 1 && isFirst(first, last) ? first : last.replaceAll("[\\[\\]]", "");
    }

    /** Whether a name of these words begins with the surname. */
    static boolean isFirst(String first, String last) {
        return FIRST.has(first) || SYLLABLES.matcher(last).matches();
    }
}
