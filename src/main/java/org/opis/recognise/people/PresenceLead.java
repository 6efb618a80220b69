package org.opis.recognise.people;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;

/** The words of a label over those who were there: "Also present on our side", "From the Chinese side", "Interpreter". */
enum PresenceLead {
    /** says that they were present */
    PRESENT,
    /** says on which side they were */
    SIDE,
    /** says what somebody did there; goes on with a list */
    HELPER,
    NONE;

    private static final WordSet WORDS = WordSet.of("present-word");
    private static final int MOST = 8;
    /** Of the words of a label one of these says so. */
    private static final int FIRST = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}’'.-]+");
    private static final Pattern SIDE_OF = Pattern.compile(
            "\\(?(?:(?i:on|from|for) (?:the |our |their )?(?:[\\p{L}'’. -]{2,40} )?(?:side|part|delegation|us|ours|theirs)"
                    + "|(?:The )?\\p{Lu}\\p{L}+ [Ss]ide)");

    private static final Pattern SIDE_AT_HEAD = Pattern.compile("\\(?(?<side>\\p{L}[^,;:()]{2,40})[:,]\\)?\\s*");

    /** The same without a mark behind it; the matter of a sitting to which somebody was invited. */
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?<side>(?:on|from|for) (?:the |our |their )?(?:\\p{Lu}\\p{L}+ )?"
                    + "(?:side|part|ours|theirs))\\s(?=\\p{Lu})|(?:to|for) (?:items?|points?) \\d{1,2}(?: and \\d{1,2})?:\\s");

    /** What {@code label}, without its colon, says. */
    static PresenceLead of(String label) {
        String said = label.strip();
        if (SIDE_OF.matcher(said).matches()) {
            return SIDE;
        }
        String[] words = WORD.matcher(said.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toArray(String[]::new);
        if (words.length > MOST || words.length == 0 || words[0].equals("at")) {
            return NONE;
        }
        PresenceLead found = NONE;
        for (int i = 0; i < Math.min(FIRST, words.length) && found != PRESENT; i++) {
            PresenceLead one = one(words[i]);
            PresenceLead two = i + 1 < words.length ? one(words[i] + " " + words[i + 1]) : NONE;
            found = one != NONE ? one : two != NONE ? two : found;
        }
        return found;
    }

    private static PresenceLead one(String word) {
        return WORDS.value(word).map(v -> valueOf(v.toUpperCase(Locale.ROOT))).orElse(NONE);
    }

    /** Where {@code label} ends at the head of {@code phrase} that names one of a side: "on ours:", "for us,". */
    static int sideAtHead(String phrase) {
        Matcher plain = BEFORE_NAME.matcher(phrase);
        if (plain.lookingAt()) {
            return plain.end();
        }
        Matcher side = SIDE_AT_HEAD.matcher(phrase);
        return side.lookingAt() && of(side.group("side")) == SIDE ? side.end() : 0;
    }
}
