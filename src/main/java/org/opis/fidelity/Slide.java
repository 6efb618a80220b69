package org.opis.fidelity;

import java.util.function.IntUnaryOperator;

/**
 * How far a run of tokens that only one text has can be moved, since those at its ends are equal: "the the".
 *
 * @param low 0 or less
 * @param best where it begins a line or is in brackets, else where a sentence begins; else 0
 * @param high 0 or more
 */
record Slide(int low, int best, int high) {
    /** Of the run from {@code start} to {@code end}, within matched tokens; {@code numbers} gives the token of an index. */
    static Slide of(int start, int end, int first, int last, TextTokens tokens, IntUnaryOperator numbers) {
        int length = end - start;
        int low = start;
        while (low > first && isSame(low - 1, low - 1 + length, tokens, numbers)) {
            low--;
        }
        int high = start;
        while (high + length < last && isSame(high, high + length, tokens, numbers)) {
            high++;
        }
        return new Slide(low - start, best(start, low, high, length, tokens, numbers) - start, high - start);
    }

    private static boolean isSame(int one, int two, TextTokens tokens, IntUnaryOperator numbers) {
        return tokens.id(numbers.applyAsInt(one)) == tokens.id(numbers.applyAsInt(two));
    }

    private static int best(int start, int low, int high, int length, TextTokens tokens, IntUnaryOperator numbers) {
        int sentence = start;
        for (int at = high; at >= low; at--) {
            int token = numbers.applyAsInt(at);
            if (tokens.beginsLine(token)
                    || tokens.raw(token).matches("[\\[({]")
                            && tokens.raw(numbers.applyAsInt(at + length - 1)).matches("[\\])}]")) {
                return at;
            } else if (token > 0 && tokens.raw(token - 1).matches("[.?!]+")) {
                sentence = at;
            }
        }
        return sentence;
    }
}
