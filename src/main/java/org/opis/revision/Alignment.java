package org.opis.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where two sequences of tokens differ: the shortest way from one to the other (Myers 1986). */
final class Alignment {
    /** Steps beyond which the middle counts as rewritten: two files that have nothing in common end in time. */
    private static final int MOST = 3000;

    private final int[] a;
    private final int[] b;
    private final List<Hunk> hunks = new ArrayList<>();

    private Alignment(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    /** In their order. */
    static List<Hunk> of(List<XmlToken> a, List<XmlToken> b) {
        Map<String, Integer> numbers = new HashMap<>();
        Alignment alignment = new Alignment(numbers(a, numbers), numbers(b, numbers));
        alignment.run();
        return alignment.hunks;
    }

    private static int[] numbers(List<XmlToken> tokens, Map<String, Integer> numbers) {
        return tokens.stream()
                .mapToInt(token -> numbers.computeIfAbsent(token.kind() + token.key(), key -> numbers.size()))
                .toArray();
    }

    private void run() {
        int head = 0;
        while (head < a.length && head < b.length && a[head] == b[head]) {
            head++;
        }
        int tail = 0;
        while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
            tail++;
        }
        middle(head, a.length - tail, b.length - tail);
        Collections.reverse(hunks);
    }

    private void middle(int head, int endA, int endB) {
        int n = endA - head;
        int m = endB - head;
        if (n + m == 0) {
            return;
        }
        int most = Math.min(n + m, MOST);
        List<int[]> trace = new ArrayList<>();
        int[] far = new int[2 * most + 3];
        int middle = most + 1;
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(far, middle - d - 1, middle + d + 2));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && far[middle + k - 1] < far[middle + k + 1];
                int x = down ? far[middle + k + 1] : far[middle + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && a[head + x] == b[head + y]) {
                    x++;
                    y++;
                }
                far[middle + k] = x;
                if (x >= n && y >= m) {
                    back(head, n, m, trace);
                    return;
                }
            }
        }
        hunks.add(new Hunk(head, endA, head, endB));
    }

    private void back(int head, int n, int m, List<int[]> trace) {
        int x = n;
        int y = m;
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] far = trace.get(d);
            int middle = d + 1;
            int k = x - y;
            boolean down = k == -d || k != d && far[middle + k - 1] < far[middle + k + 1];
            int before = down ? k + 1 : k - 1;
            int fromX = far[middle + before];
            int fromY = fromX - before;
            int startX = down ? fromX : fromX + 1;
            add(new Hunk(head + fromX, head + startX, head + fromY, head + (down ? fromY + 1 : fromY)));
            x = fromX;
            y = fromY;
        }
    }

    /** Steps come from the end; those that touch are one hunk. */
    private void add(Hunk step) {
        if (!hunks.isEmpty()) {
            Hunk last = hunks.get(hunks.size() - 1);
            if (last.from() == step.to() && last.start() == step.end()) {
                hunks.set(hunks.size() - 1, new Hunk(step.from(), last.to(), step.start(), last.end()));
                return;
            }
        }
        hunks.add(step);
    }
}
