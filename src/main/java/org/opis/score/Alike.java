package org.opis.score;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How alike two normalised texts are: one less the edit distance (Levenshtein) over the length of the longer, 0 to 1.
 * Below {@link #LEAST} it is given as 0, so that only what can reach it is looked at. What remains between a
 * common beginning and a common end beyond {@link #LONGEST} characters counts as different.
 */
final class Alike {
    /** From here on a span is found, if not exactly. */
    static final double LEAST = 0.8;

    private static final int LONGEST = 20_000;

    private Alike() {}

    static double of(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (longer == 0) {
            return 1;
        }
        int most = (int) Math.floor(longer * (1 - LEAST) + 1e-9);
        if (Math.abs(a.length() - b.length()) > most) {
            return 0;
        }
        int distance = trimmed(a, b, most);
        return distance > most ? 0 : 1 - (double) distance / longer;
    }

    /** The distance without the common beginning and end, which cost nothing. */
    private static int trimmed(String a, String b, int most) {
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String restA = a.substring(start, a.length() - end);
        String restB = b.substring(start, b.length() - end);
        int rest = Math.max(restA.length(), restB.length());
        return rest > LONGEST ? rest : within(restA, restB, most);
    }

    /** The distance, or more than {@code most} where it is more. */
    private static int within(String a, String b, int most) {
        int distance = new LevenshteinDistance(most).apply(a, b);
        return distance < 0 ? most + 1 : distance;
    }
}
