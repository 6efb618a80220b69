package org.opis.score;

/**
 * How alike two normalised texts are: one less the edit distance (Levenshtein) over the length of the longer, 0 to 1.
 * Below {@link #LEAST} it is given as 0, so that only a band about the diagonal is looked at. What remains between a
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
        return rest > LONGEST ? rest : banded(restA, restB, most);
    }

    /** One row of the table at a time, and of that only what a distance of {@code most} can reach. */
    private static int banded(String a, String b, int most) {
        int far = most + 1;
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = Math.min(j, far);
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(b.length(), i + most);
            int diagonal = row[from - 1];
            row[from - 1] = from == 1 ? Math.min(i, far) : far;
            for (int j = from; j <= to; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                // right of the band every cell still is far
                row[j] = Math.min(far, Math.min(change, Math.min(diagonal, row[j - 1]) + 1));
            }
        }
        return row[b.length()];
    }
}
