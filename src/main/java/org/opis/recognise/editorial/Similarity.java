package org.opis.recognise.editorial;

import java.util.Locale;

/** How alike two names are by their letters. */
final class Similarity {
    /** From here on two forms may be one name. */
    static final double ALIKE = 0.5;

    private static final int LONGEST = 80;

    private Similarity() {}

    /** One less the edit distance over the longer length; 0 to 1, letters only, case ignored. */
    static double of(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        int longer = Math.max(a.length(), b.length());
        return longer == 0 || longer > LONGEST ? 0 : 1 - (double) distance(a, b) / longer;
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
