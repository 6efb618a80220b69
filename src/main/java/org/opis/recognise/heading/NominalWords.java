package org.opis.recognise.heading;

import java.util.regex.Pattern;

/** What a title has and a sentence has not, as far as its words tell. */
public final class NominalWords {
    /** A sentence has one of these; a title has none. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:is|are|was|were|am|be|been|has|have|had|will|would|shall|should|can|could|(?<!\\d\\s)may(?!\\s\\d{4})|might|must|do|does|did"
                    + "|I|we|he|she|they|it|you|who|which|that|this|there|said|told|asked|says|replied|agreed|stated|noted"
                    + "|came|went|gave|took|made|let|please)\\b|\\p{Ll}n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SMALL =
            Pattern.compile("(?:of|the|a|an|and|or|in|on|at|to|for|with|from|by|about|between|into|as)");

    private NominalWords() {}

    static boolean isSmall(String word) {
        return SMALL.matcher(word).matches();
    }

    /** Words without a verb or a pronoun that only a sentence has. */
    public static boolean is(String words) {
        return !SENTENCE.matcher(words).find();
    }
}
