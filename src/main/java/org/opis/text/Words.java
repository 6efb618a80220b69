package org.opis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a stretch of text, split at white space. */
public final class Words {
    private Words() {}

    public static List<Span> of(CharSequence text, Span span) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = span.start(); i < span.end(); i++) {
            boolean blank = Blank.isBlank(text.charAt(i));
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(new Span(start, span.end()));
        }
        return words;
    }

    /** The word in lower case, without punctuation at its ends. */
    public static String bare(CharSequence text, Span word) {
        return trim(text, word).of(text).toLowerCase(Locale.ROOT);
    }

    /** The word without punctuation at its ends. */
    public static Span trim(CharSequence text, Span word) {
        int start = word.start();
        int end = word.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Without white space and the separators , ; : at its ends; {@code more} are further characters to leave out. */
    public static Span strip(CharSequence text, Span span, String more) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSeparator(text.charAt(start), more)) {
            start++;
        }
        while (end > start && isSeparator(text.charAt(end - 1), more)) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSeparator(char c, String more) {
        return Blank.isBlank(c) || c == ',' || c == ';' || c == ':' || more.indexOf(c) >= 0;
    }
}
