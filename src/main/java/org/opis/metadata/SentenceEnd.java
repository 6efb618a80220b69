package org.opis.metadata;

import java.util.List;
import org.opis.lexicon.WordSet;
import org.opis.text.Span;

/** Where a sentence that ends with a name ends: initials have stops too. */
final class SentenceEnd {
    /** Two letters and a stop that begin a name: romanised initials, and titles. */
    private static final WordSet SHORT = WordSet.of("short-word");

    private SentenceEnd() {}

    /** The end of the words that belong to the sentence beginning with the first, its stop left out. */
    static int of(String text, List<Span> words) {
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            char last = text.charAt(word.end() - 1);
            boolean address = text.startsWith("http", word.start()) || text.startsWith("www.", word.start());
            if (address) {
                return word.start();
            }
            if (last == ';') {
                return word.end() - 1;
            }
            if (last == '.' && (i + 1 == words.size() || isEnd(text, word))) {
                return word.end() - 1;
            }
        }
        return words.isEmpty() ? 0 : words.get(words.size() - 1).end();
    }

    private static boolean isEnd(String text, Span word) {
        String it = word.of(text);
        String stem = it.substring(it.lastIndexOf('.', it.length() - 2) + 1, it.length() - 1);
        return stem.length() > 1 && !SHORT.has(stem);
    }
}
