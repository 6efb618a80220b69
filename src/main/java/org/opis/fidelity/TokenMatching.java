package org.opis.fidelity;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which tokens of one text stand in the other, in order. Rows of tokens that each text has once are found first, the
 * longest chain of them that both have in the same order is held fast, and what lies between is aligned in the same way;
 * only small stretches are left to Myers' algorithm (1986), so that the time grows with the length.
 */
final class TokenMatching {
    /** So many tokens of both texts together are aligned by the library at once. */
    private static final int SMALL = 400;
    /** A stretch of more that has no row in common is another text. */
    private static final int LARGE = 6_000;

    private static final int LONGEST_ROW = 8;

    private final int[] a;
    private final int[] b;
    private final int[] match;
    private final Deque<Stretch> left = new ArrayDeque<>();

    /** What is still to be aligned; {@code row} is the length of the rows to try first. */
    private record Stretch(int a0, int a1, int b0, int b1, int row) {}

    private TokenMatching(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.match = new int[a.length];
    }

    /** For each token of {@code a} its place in {@code b}, rising; -1 where it has none. */
    static int[] of(int[] a, int[] b) {
        TokenMatching matching = new TokenMatching(a, b);
        Arrays.fill(matching.match, -1);
        matching.left.push(new Stretch(0, a.length, 0, b.length, LONGEST_ROW));
        while (!matching.left.isEmpty()) {
            matching.align(matching.left.pop());
        }
        return matching.match;
    }

    private void align(Stretch whole) {
        Stretch stretch = trimmed(whole);
        int size = stretch.a1() - stretch.a0() + stretch.b1() - stretch.b0();
        if (stretch.a0() == stretch.a1() || stretch.b0() == stretch.b1()) {
            return;
        } else if (isWithin(stretch)) {
            return;
        } else if (size <= SMALL) {
            myers(stretch);
            return;
        }
        for (int row = stretch.row(); row > 0; row /= 2) {
            int[][] chain = UniqueRows.chain(
                    a, new int[] {stretch.a0(), stretch.a1()}, b, new int[] {stretch.b0(), stretch.b1()}, row);
            if (chain.length > 0) {
                hold(stretch, chain, row);
                return;
            }
        }
        if (size <= LARGE) {
            myers(stretch);
        }
    }

    /** Equal tokens at both ends are matched. */
    private Stretch trimmed(Stretch s) {
        int a0 = s.a0();
        int b0 = s.b0();
        while (a0 < s.a1() && b0 < s.b1() && a[a0] == b[b0]) {
            match[a0++] = b0++;
        }
        int a1 = s.a1();
        int b1 = s.b1();
        while (a1 > a0 && b1 > b0 && a[a1 - 1] == b[b1 - 1]) {
            match[--a1] = --b1;
        }
        return new Stretch(a0, a1, b0, b1, s.row());
    }

    /** Where the shorter stands whole in the longer, it is not torn apart; one token may be any. */
    private boolean isWithin(Stretch s) {
        int one = s.a1() - s.a0();
        int two = s.b1() - s.b0();
        int length = Math.min(one, two);
        if (length < 2 || length > SMALL) {
            return false;
        }
        for (int i = 0; i + length <= Math.max(one, two); i++) {
            int a0 = one > two ? s.a0() + i : s.a0();
            int b0 = one > two ? s.b0() : s.b0() + i;
            if (Arrays.equals(a, a0, a0 + length, b, b0, b0 + length)) {
                for (int k = 0; k < length; k++) {
                    match[a0 + k] = b0 + k;
                }
                return true;
            }
        }
        return false;
    }

    private void hold(Stretch s, int[][] chain, int row) {
        int a0 = s.a0();
        int b0 = s.b0();
        for (int[] anchor : chain) {
            // rows may overlap
            for (int i = 0; i < row; i++) {
                int one = anchor[0] + i;
                int two = anchor[1] + i;
                if (one >= a0 && two >= b0) {
                    if (one > a0 || two > b0) {
                        left.push(new Stretch(a0, one, b0, two, row));
                    }
                    match[one] = two;
                    a0 = one + 1;
                    b0 = two + 1;
                }
            }
        }
        left.push(new Stretch(a0, s.a1(), b0, s.b1(), row));
    }

    private void myers(Stretch s) {
        List<Integer> one = list(a, s.a0(), s.a1());
        List<Integer> two = list(b, s.b0(), s.b1());
        int at = 0;
        int there = 0;
        for (Change change : new MyersDiffWithLinearSpace<Integer>().computeDiff(one, two, null)) {
            for (; at < change.startOriginal; at++, there++) {
                match[s.a0() + at] = s.b0() + there;
            }
            at = change.endOriginal;
            there = change.endRevised;
        }
        for (; at < one.size(); at++, there++) {
            match[s.a0() + at] = s.b0() + there;
        }
    }

    private static List<Integer> list(int[] tokens, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> tokens[i]).toList();
    }
}
