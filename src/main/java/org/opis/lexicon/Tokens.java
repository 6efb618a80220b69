package org.opis.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.opis.text.Span;

/** The words of a text as terms count them: letters and digits, with what joins them inside. */
final class Tokens {
    private Tokens() {}

    static List<Span> of(CharSequence text) {
        List<Span> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && isIn(text, i, start);
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                tokens.add(new Span(start, i));
                start = -1;
            }
        }
        return tokens;
    }

    private static boolean isIn(CharSequence text, int i, int start) {
        char c = text.charAt(i);
        boolean joins = c == '\'' || c == '’' || c == '-';
        return Character.isLetterOrDigit(c)
                || joins && start >= 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
