package org.opis.recognise.editorial;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two names are by their letters. */
final class Similarity {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}]");

    /** From here on two forms may be one name. */
    static final double ALIKE = 0.5;

    private static final int LONGEST = 80;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Similarity() {}

    /** One less the edit distance over the longer length; 0 to 1, letters only, case ignored. */
    static double of(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        int longer = Math.max(a.length(), b.length());
        return longer == 0 || longer > LONGEST ? 0 : 1 - (double) DISTANCE.apply(a, b) / longer;
    }

    private static String letters(String name) {
        return OTHER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
