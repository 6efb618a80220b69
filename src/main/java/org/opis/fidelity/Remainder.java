package org.opis.fidelity;

import java.util.ArrayList;
import java.util.List;

/** What a gap comes to when all is taken away that the profile forgives: tokens of both texts, by their numbers. */
final class Remainder {
    private final Gap gap;
    private final List<Integer> source = new ArrayList<>();
    private final List<Integer> file = new ArrayList<>();

    Remainder(Gap gap) {
        this.gap = gap;
        for (int token : gap.source()) {
            source.add(token);
        }
        for (int token = gap.b0(); token < gap.b1(); token++) {
            file.add(token);
        }
    }

    Gap gap() {
        return gap;
    }

    /** What the source has more, or otherwise; may be taken from. */
    List<Integer> source() {
        return source;
    }

    /** What the file has more, or otherwise; may be taken from. */
    List<Integer> file() {
        return file;
    }

    boolean isEmpty() {
        return source.isEmpty() && file.isEmpty();
    }

    /** How many tokens from an index on stand one behind the other. */
    static int run(List<Integer> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size() && tokens.get(end) == tokens.get(end - 1) + 1) {
            end++;
        }
        return end - from;
    }
}
