package org.opis.recognise.heading;

import java.util.regex.Pattern;
import org.opis.lexicon.WordSet;

/** What a title has and a sentence has not, as far as its words tell. */
public final class NominalWords {
    private static final WordSet WORDS = WordSet.of("title-word");
    /** A sentence has one of these; a title has none. "May" is a month beside figures. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:" + WORDS.expression("sentence") + "|(?i:(?<!\\d\\s)may(?!\\s\\d{4})))\\b|\\p{Ll}(?i:n['’]t)\\b");

    private NominalWords() {}

    static boolean isSmall(String word) {
        return WORDS.value(word).filter("small"::equals).isPresent();
    }

    /** Words without a verb or a pronoun that only a sentence has. */
    public static boolean is(String words) {
        return !SENTENCE.matcher(words).find();
    }
}
