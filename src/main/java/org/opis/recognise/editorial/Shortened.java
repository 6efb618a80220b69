package org.opis.recognise.editorial;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** "Brig. [Brigadier]", "cs. [Czechoslovak]": a word cut short with a stop, and the whole word. */
final class Shortened {
    private static final Pattern CUT = Pattern.compile("(?!(?:Mrs?|Ms|Dr|Sts?|Nos?|Jr|Sr|etc|vs)\\.)\\p{L}{1,6}\\.");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+){0,2}");
    /** Abbreviations of other languages that share no letters with the English word. */
    private static final Map<String, Set<String>> TRANSLATED = Map.of(
            "ing", Set.of("engineer"),
            "tov", Set.of("comrade"),
            "tow", Set.of("comrade"),
            "soudr", Set.of("comrade"),
            "s", Set.of("comrade"),
            "t", Set.of("comrade"),
            "ul", Set.of("street"),
            "g", Set.of("city", "town", "year"),
            "obl", Set.of("region", "province"));

    private Shortened() {}

    /** Whether {@code words} are what {@code token} is short for. */
    static boolean is(String token, String words) {
        if (!CUT.matcher(token).matches() || !WORDS.matcher(words).matches()) {
            return false;
        }
        String letters = token.substring(0, token.length() - 1);
        boolean initial = letters.length() == 1 && Character.isUpperCase(letters.charAt(0));
        String small = letters.toLowerCase(Locale.ROOT);
        return !initial
                && Character.isUpperCase(letters.charAt(0)) == Character.isUpperCase(words.charAt(0))
                && (isCut(small, words.toLowerCase(Locale.ROOT))
                        || TRANSLATED.getOrDefault(small, Set.of()).contains(words.toLowerCase(Locale.ROOT)));
    }

    /** Whether the letters stand in the words, in this order, the first one first. */
    private static boolean isCut(String letters, String words) {
        if (letters.charAt(0) != words.charAt(0) || letters.length() >= words.length()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < words.length() && at < letters.length(); i++) {
            at += words.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }
}
