package org.opis.fidelity;

import java.util.ArrayList;
import java.util.List;

/**
 * TextTokens of the source and of the file that follow each other in both: the text, or the notes that were taken out of it.
 *
 * @param source numbers of tokens of the source, rising
 * @param from the first token of the file
 * @param to behind the last
 */
record Strand(int[] source, int from, int to) {
    /** Where the two differ, in order; {@code match} has for each token of the source its place in the file. */
    List<Gap> gaps(int[] match) {
        List<Gap> gaps = new ArrayList<>();
        int a = 0;
        int b = from;
        while (a < source.length || b < to) {
            if (a < source.length && match[source[a]] == b) {
                a++;
                b++;
                continue;
            }
            int start = a;
            while (a < source.length && match[source[a]] < 0) {
                a++;
            }
            int end = a < source.length ? match[source[a]] : to;
            gaps.add(new Gap(this, start, a, b, end));
            b = end;
        }
        return gaps;
    }

    /** The same gaps, each moved as far as equal tokens let it be, to where a line or a sentence begins. */
    List<Gap> settled(int[] match, TextTokens a, TextTokens b) {
        List<Gap> gaps = gaps(match);
        boolean moved = false;
        int a0 = 0;
        int b0 = from;
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            int a1 = i + 1 < gaps.size() ? gaps.get(i + 1).a0() : source.length;
            int b1 = i + 1 < gaps.size() ? gaps.get(i + 1).b0() : to;
            int by = gap.a0() == gap.a1()
                    ? Slide.of(gap.b0(), gap.b1(), b0, b1, b, n -> n).best()
                    : gap.b0() == gap.b1()
                            ? Slide.of(gap.a0(), gap.a1(), a0, a1, a, n -> source[n])
                                    .best()
                            : 0;
            if (by != 0) {
                gap.shift(by, match);
                moved = true;
            }
            a0 = gap.a1() + by;
            b0 = gap.b1() + by;
        }
        return moved ? gaps(match) : gaps;
    }

    /** Moves each gap of the source as far back as it can be; whether any was moved. */
    boolean early(int[] match, TextTokens a) {
        List<Gap> gaps = gaps(match);
        boolean moved = false;
        for (int i = gaps.size() - 1; i >= 0; i--) {
            Gap gap = gaps.get(i);
            if (gap.b0() == gap.b1()) {
                int a1 = i + 1 < gaps.size() ? gaps.get(i + 1).a0() : source.length;
                int by = Slide.of(gap.a0(), gap.a1(), gap.a0(), a1, a, n -> source[n])
                        .high();
                gap.shift(by, match);
                moved |= by > 0;
            }
        }
        return moved;
    }
}
