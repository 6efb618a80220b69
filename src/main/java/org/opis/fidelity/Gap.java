package org.opis.fidelity;

import java.util.Arrays;

/**
 * A place where the two texts differ.
 *
 * @param strand what it is in
 * @param a0 the first token of the source that the file lacks, an index of the strand
 * @param a1 behind the last
 * @param b0 the first token of the file that the source lacks
 * @param b1 behind the last
 */
record Gap(Strand strand, int a0, int a1, int b0, int b1) {
    /** Numbers of the source's tokens. */
    int[] source() {
        return Arrays.copyOfRange(strand.source(), a0, a1);
    }

    /** How far what the source has more can be moved. */
    Slide slide(TextTokens tokens) {
        int[] source = strand.source();
        return Slide.of(a0, a1, 0, source.length, tokens, index -> source[index]);
    }

    /** Moves it over matched tokens that equal those at its other end. */
    void shift(int by, int[] match) {
        int[] source = strand.source();
        if (b0 < b1) {
            int from = by < 0 ? a0 + by : a1;
            for (int i = from; i < from + Math.abs(by); i++) {
                match[source[i]] += by < 0 ? b1 - b0 : b0 - b1;
            }
            return;
        }
        int b = by < 0 ? b0 + by : b0;
        for (int i = Math.min(a0, a0 + by); i < Math.max(a1, a1 + by); i++) {
            boolean lacking = i >= a0 + by && i < a1 + by;
            match[source[i]] = lacking ? -1 : b++;
        }
    }
}
