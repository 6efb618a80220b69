package org.opis.authority;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opis.text.Span;

/**
 * Capitalised words that may name a person whom no list knows.
 *
 * @param span where they stand, without titles
 * @param words initials and names in their order
 * @param titled whether a title, or the place of a speaker, shows that a person is named
 */
record Mention(Span span, List<String> words, boolean titled) {
    Mention {
        words = List.copyOf(words);
    }

    /** The words without what is not the name's own: capitals throughout are those of the line. */
    static Mention of(Span span, List<String> words, boolean titled) {
        return new Mention(span, words.stream().map(Mention::plain).toList(), titled);
    }

    private static String plain(String word) {
        boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && !isInitial(word);
        return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    static boolean isInitial(String word) {
        return word.endsWith(".");
    }

    boolean hasInitials() {
        return words.stream().anyMatch(Mention::isInitial);
    }

    List<String> names() {
        return words.stream().filter(w -> !isInitial(w)).toList();
    }

    String text() {
        return words.stream().collect(Collectors.joining(" "));
    }
}
