package org.opis.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Parts a remainder into differences: each word with the one that it became. */
final class Swaps {
    /** So many pairs of words are weighed; a place of more is one difference. */
    private static final int MOST = 2_500;

    private static final double ALONE = 0.9;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final TextTokens a;
    private final TextTokens b;

    Swaps(TextTokens a, TextTokens b) {
        this.a = a;
        this.b = b;
    }

    List<Swap> of(Remainder remainder) {
        List<Integer> source = remainder.source();
        List<Integer> file = remainder.file();
        Swap whole = new Swap(remainder.gap(), source, file);
        if (source.isEmpty() || file.isEmpty() || unbracketed(a, source).equals(unbracketed(b, file))) {
            return parted(whole);
        } else if (source.size() * file.size() > MOST) {
            return List.of(whole);
        }
        return merged(remainder.gap(), pairs(source, file, cost(source, file)));
    }

    static String joined(TextTokens tokens, List<Integer> some) {
        StringBuilder out = new StringBuilder();
        some.forEach(token -> out.append(tokens.raw(token)));
        return out.toString();
    }

    private static String unbracketed(TextTokens tokens, List<Integer> some) {
        return joined(tokens, some).replaceAll("[\\[\\](){}]", "");
    }

    /** Runs that other words stand between are differences of their own. */
    private static List<Swap> parted(Swap whole) {
        if (!whole.source().isEmpty() && !whole.file().isEmpty()) {
            return List.of(whole);
        }
        List<Swap> parts = new ArrayList<>();
        for (int i = 0; i < whole.source().size(); ) {
            int run = Remainder.run(whole.source(), i);
            parts.add(new Swap(whole.gap(), whole.source().subList(i, i + run), List.of()));
            i += run;
        }
        for (int i = 0; i < whole.file().size(); ) {
            int run = Remainder.run(whole.file(), i);
            parts.add(new Swap(whole.gap(), List.of(), whole.file().subList(i, i + run)));
            i += run;
        }
        return parts;
    }

    private double[][] cost(List<Integer> source, List<Integer> file) {
        double[][] cost = new double[source.size() + 1][file.size() + 1];
        for (int i = source.size(); i >= 0; i--) {
            for (int j = file.size(); j >= 0; j--) {
                double least = i == source.size() && j == file.size() ? 0 : Double.MAX_VALUE;
                if (i < source.size()) {
                    least = Math.min(least, cost[i + 1][j] + ALONE);
                }
                if (j < file.size()) {
                    least = Math.min(least, cost[i][j + 1] + ALONE);
                }
                if (i < source.size() && j < file.size()) {
                    least = Math.min(least, cost[i + 1][j + 1] + unlike(source.get(i), file.get(j)));
                }
                cost[i][j] = least;
            }
        }
        return cost;
    }

    /** 0 for the same, above 1 for words that have little in common, more for a word and a sign. */
    private double unlike(int one, int two) {
        if (a.isWord(one) != b.isWord(two) || a.isWhite(one) != b.isWhite(two)) {
            return 2 * ALONE;
        }
        String here = Folding.letters(a.raw(one));
        String there = Folding.letters(b.raw(two));
        int longest = Math.max(1, Math.max(here.length(), there.length()));
        return 1.5 * DISTANCE.apply(here, there) / longest;
    }

    private List<Swap> pairs(List<Integer> source, List<Integer> file, double[][] cost) {
        List<Swap> pairs = new ArrayList<>();
        Gap none = new Gap(new Strand(new int[0], 0, 0), 0, 0, 0, 0);
        int i = 0;
        int j = 0;
        while (i < source.size() || j < file.size()) {
            boolean both = i < source.size()
                    && j < file.size()
                    && cost[i][j] == cost[i + 1][j + 1] + unlike(source.get(i), file.get(j));
            boolean dropped = !both && i < source.size() && cost[i][j] == cost[i + 1][j] + ALONE;
            List<Integer> here = both || dropped ? List.of(source.get(i)) : List.of();
            List<Integer> there = both || !dropped ? List.of(file.get(j)) : List.of();
            pairs.add(new Swap(none, here, there));
            i += here.size();
            j += there.size();
        }
        return pairs;
    }

    /** Words that stand alone are told with the word beside them that was rewritten, those beside each other as one. */
    private List<Swap> merged(Gap gap, List<Swap> pairs) {
        List<Swap> merged = new ArrayList<>();
        for (Swap pair : pairs) {
            boolean paired = !pair.source().isEmpty() && !pair.file().isEmpty();
            boolean close = paired && unlike(pair.source().get(0), pair.file().get(0)) < 1;
            Swap last = merged.isEmpty() ? pair : merged.get(merged.size() - 1);
            boolean open = !merged.isEmpty() && !isClose(last);
            if (close || !open || !isRun(last.source(), pair.source()) || !isRun(last.file(), pair.file())) {
                merged.add(new Swap(gap, pair.source(), pair.file()));
            } else {
                merged.set(
                        merged.size() - 1,
                        new Swap(gap, both(last.source(), pair.source()), both(last.file(), pair.file())));
            }
        }
        return merged;
    }

    private boolean isClose(Swap swap) {
        return swap.source().size() == 1
                && swap.file().size() == 1
                && unlike(swap.source().get(0), swap.file().get(0)) < 1;
    }

    private static boolean isRun(List<Integer> one, List<Integer> two) {
        return one.isEmpty() || two.isEmpty() || one.get(one.size() - 1) + 1 == two.get(0);
    }

    private static List<Integer> both(List<Integer> one, List<Integer> two) {
        List<Integer> both = new ArrayList<>(one);
        both.addAll(two);
        return both;
    }
}
