package org.opis.fidelity;

import java.util.Arrays;

/** Rows of tokens that stand once in each of two stretches. */
final class UniqueRows {
    /** The place in its stretch is kept in the lower bits of a row's key, its hash in the others. */
    private static final int PLACE_BITS = 24;

    private static final long PLACE = (1L << PLACE_BITS) - 1;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private UniqueRows() {}

    /** The longest chain of them that rises in both: pairs of places. Stretches are given as their ends. */
    static int[][] chain(int[] a, int[] endsA, int[] b, int[] endsB, int row) {
        long[] one = keys(a, endsA[0], endsA[1], row);
        long[] two = keys(b, endsB[0], endsB[1], row);
        int[] partner = new int[endsA[1] - endsA[0]];
        Arrays.fill(partner, -1);
        int j = 0;
        for (int i = 0; i < one.length; i++) {
            long hash = one[i] >>> PLACE_BITS;
            while (j < two.length && two[j] >>> PLACE_BITS < hash) {
                j++;
            }
            if (isSingle(one, i) && j < two.length && two[j] >>> PLACE_BITS == hash && isSingle(two, j)) {
                int first = (int) (one[i] & PLACE);
                int second = (int) (two[j] & PLACE);
                if (isSame(a, endsA[0] + first, b, endsB[0] + second, row)) {
                    partner[first] = endsB[0] + second;
                }
            }
        }
        return rising(partner, endsA[0]);
    }

    private static long[] keys(int[] tokens, int from, int to, int row) {
        int count = Math.max(0, to - from - row + 1);
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = row;
            for (int k = 0; k < row; k++) {
                hash = (hash ^ tokens[from + i + k]) * PRIME;
                hash ^= hash >>> 29;
            }
            // without a sign, so that the order is that of the hashes
            keys[i] = (hash & ~PLACE | i & PLACE) & Long.MAX_VALUE;
        }
        Arrays.sort(keys);
        return keys;
    }

    private static boolean isSingle(long[] keys, int i) {
        long hash = keys[i] >>> PLACE_BITS;
        return (i == 0 || keys[i - 1] >>> PLACE_BITS != hash)
                && (i + 1 == keys.length || keys[i + 1] >>> PLACE_BITS != hash);
    }

    private static boolean isSame(int[] a, int from, int[] b, int there, int row) {
        return Arrays.equals(a, from, from + row, b, there, there + row);
    }

    /** The longest rising subsequence of the partners. */
    private static int[][] rising(int[] partner, int offset) {
        int[] tails = new int[partner.length];
        int[] before = new int[partner.length];
        int length = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                continue;
            }
            int low = shorter(tails, length, partner, partner[i]);
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] chain = new int[length][];
        int at = length == 0 ? -1 : tails[length - 1];
        for (int k = length - 1; k >= 0; k--) {
            chain[k] = new int[] {at + offset, partner[at]};
            at = before[at];
        }
        return chain;
    }

    /** How long the longest chain is whose last partner is below {@code value}. */
    private static int shorter(int[] tails, int length, int[] partner, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (partner[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
