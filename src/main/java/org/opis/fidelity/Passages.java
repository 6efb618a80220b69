package org.opis.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Passages that the file has at another place than the source, or twice. */
final class Passages {
    /** Rows of so many tokens lead to a passage that was moved; so many words of it are one. */
    private static final int ROW = 4;

    private static final int WORDS = 3;
    /** So many words that stand somewhere else too are no chance. */
    private static final int SENTENCE = 5;

    private final TextTokens a;
    private final TextTokens b;

    Passages(TextTokens a, TextTokens b) {
        this.a = a;
        this.b = b;
    }

    /** TextTokens of both texts: the source has them here, the file there. */
    record Moved(List<Integer> source, List<Integer> file) {}

    /** Takes moved passages from the remainders. */
    List<Moved> moved(List<Remainder> remainders) {
        Map<List<Integer>, int[]> rows = new HashMap<>();
        for (int r = 0; r < remainders.size(); r++) {
            List<Integer> source = remainders.get(r).source();
            for (int i = 0; i + ROW <= source.size(); i++) {
                rows.putIfAbsent(ids(a, source.subList(i, i + ROW)), new int[] {r, i});
            }
            if (!source.isEmpty() && source.size() < ROW && words(a, source) >= 2) {
                rows.putIfAbsent(ids(a, source), new int[] {r, 0});
            }
        }
        List<Moved> moved = new ArrayList<>();
        for (Remainder remainder : rows.isEmpty() ? List.<Remainder>of() : remainders) {
            moved.addAll(moved(remainder, remainders, rows));
        }
        moved.forEach(passage -> remainders.forEach(remainder -> {
            if (!remainder.source().isEmpty()
                    && remainder.source().contains(passage.source().get(0))) {
                remainder.source().removeAll(passage.source());
            }
        }));
        return moved;
    }

    private List<Moved> moved(Remainder to, List<Remainder> remainders, Map<List<Integer>, int[]> rows) {
        List<Moved> found = new ArrayList<>();
        List<Integer> file = to.file();
        int at = 0;
        while (at < file.size()) {
            int row = Math.min(ROW, file.size() - at);
            int[] place = rows.getOrDefault(ids(b, file.subList(at, at + row)), new int[0]);
            boolean usable = place.length > 0 && remainders.get(place[0]) != to && (row == ROW || file.size() == row);
            List<Integer> source = usable ? same(remainders.get(place[0]).source(), place[1], file, at) : List.of();
            if (words(a, source) < Math.max(1, Math.min(WORDS, row - 1))) {
                at++;
                continue;
            }
            found.add(new Moved(source, List.copyOf(file.subList(at, at + source.size()))));
            file.subList(at, at + source.size()).clear();
            for (int i = 0; i + ROW <= source.size(); i++) {
                rows.remove(ids(a, source.subList(i, i + ROW)));
            }
        }
        return found;
    }

    /** What both have from these places on. */
    private List<Integer> same(List<Integer> source, int from, List<Integer> file, int at) {
        int length = 0;
        while (at + length < file.size()
                && from + length < source.size()
                && a.id(source.get(from + length)) == b.id(file.get(at + length))) {
            length++;
        }
        return List.copyOf(source.subList(from, from + length));
    }

    /**
     * Where the source has what the file has more and has already: right beside it or, if it is long, anywhere.
     *
     * @param back for each token of the file that of the source, or -1
     */
    OptionalInt twin(Remainder remainder, int[] back) {
        List<Integer> file = remainder.file();
        int length = file.size();
        if (!remainder.source().isEmpty() || length == 0 || Remainder.run(file, 0) < length || words(b, file) == 0) {
            return OptionalInt.empty();
        }
        int first = file.get(0);
        for (int there : new int[] {first - length, first + length}) {
            boolean inside = there >= 0 && there + length <= b.size();
            if (inside && back[there] >= 0 && isAt(first, back[there], length)) {
                return OptionalInt.of(back[there]);
            }
        }
        return words(b, file) >= SENTENCE ? elsewhere(first, length) : OptionalInt.empty();
    }

    /** Whether the source has the tokens of the file from {@code first} at {@code there}. */
    private boolean isAt(int first, int there, int length) {
        int same = 0;
        while (same < length && there + same < a.size() && a.id(there + same) == b.id(first + same)) {
            same++;
        }
        return same == length;
    }

    private OptionalInt elsewhere(int first, int length) {
        return IntStream.rangeClosed(0, a.size() - length)
                .filter(there -> isAt(first, there, length))
                .findFirst();
    }

    private static List<Integer> ids(TextTokens tokens, List<Integer> some) {
        return Arrays.asList(some.stream().map(tokens::id).toArray(Integer[]::new));
    }

    static long words(TextTokens tokens, List<Integer> some) {
        return some.stream().filter(tokens::isWord).count();
    }
}
