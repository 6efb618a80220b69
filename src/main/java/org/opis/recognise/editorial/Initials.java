package org.opis.recognise.editorial;

import java.util.Locale;
import java.util.regex.Pattern;
import org.opis.lexicon.WordLexicon;

/** "Pa [put away]", "K-R [counter-revolutionary]", "DMetI [Metallurgical Institute]": letters that words begin with. */
final class Initials {
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}\\p{L}{0,2}(?:-\\p{Lu})?(?:\\p{L}{0,2})");
    /** Capitals amid small letters: parts of words, run together. */
    private static final Pattern PARTS =
            Pattern.compile("(?=(?:\\p{Ll}*\\p{Lu}){3})(?=\\p{Lu}*\\p{Ll})\\p{Lu}\\p{L}{3,9}");

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}'’]+(?:[ -]\\p{L}[\\p{L}'’]+){1,4}");

    private Initials() {}

    static boolean are(String token, String words) {
        if (!WORDS.matcher(words).matches()) {
            return false;
        }
        String[] parts = words.split("[ -]");
        return SHORT.matcher(token).matches() && isEach(token.replace("-", ""), parts) && !isWord(token)
                || PARTS.matcher(token).matches() && isAmong(token, parts);
    }

    /** A letter for each word. */
    private static boolean isEach(String letters, String[] parts) {
        String small = letters.toLowerCase(Locale.ROOT);
        boolean each = small.length() == parts.length && small.length() > 1;
        for (int i = 0; each && i < parts.length; i++) {
            each = Character.toLowerCase(parts[i].charAt(0)) == small.charAt(i);
        }
        return each;
    }

    /** The words begin with the last capitals; what stands before them may be a place that is not told anew. */
    private static boolean isAmong(String token, String[] parts) {
        StringBuilder capitals = new StringBuilder();
        token.chars().filter(Character::isUpperCase).forEach(c -> capitals.append((char) c));
        StringBuilder begin = new StringBuilder();
        for (String part : parts) {
            begin.append(Character.toUpperCase(part.charAt(0)));
        }
        return capitals.length() - begin.length() < 2 && capitals.toString().endsWith(begin.toString());
    }

    private static boolean isWord(String token) {
        return !WordLexicon.english()
                .word(token.toLowerCase(Locale.ROOT))
                .classes()
                .isEmpty();
    }
}
