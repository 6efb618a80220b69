package org.opis.validate.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names nearest to a wrong one, always in the same order. */
public final class Nearest {
    private static final int SHOWN = 5;
    private static final int COMPARED = 60;

    private Nearest() {}

    /** The candidate that {@code wrong} was probably meant to be. */
    public static Optional<String> meant(String wrong, Collection<String> candidates) {
        return meant(wrong, candidates, Comparator.naturalOrder());
    }

    /** The same; of candidates that are spelt as near, the one that {@code likelier} puts first. */
    public static Optional<String> meant(String wrong, Collection<String> candidates, Comparator<String> likelier) {
        Optional<String> sameLetters = candidates.stream()
                .filter(c -> c.equalsIgnoreCase(wrong) && !c.equals(wrong))
                .sorted()
                .findFirst();
        if (sameLetters.isPresent()) {
            return sameLetters;
        }
        // a long name may be abbreviated otherwise: publicationStatement
        int tolerance = Math.max(Math.min(2, wrong.length() / 3), wrong.length() / 4);
        return sorted(wrong, candidates, likelier).stream()
                .findFirst()
                .filter(best -> distance(wrong, best) <= tolerance && !best.equals(wrong));
    }

    /** The nearest few, each written as {@code form} says, and how many more there are. */
    public static String list(String wrong, Collection<String> candidates, String form) {
        return list(sorted(wrong, candidates, Comparator.naturalOrder()), form);
    }

    /** The first few, and how many more there are. */
    public static String list(List<String> sorted, String form) {
        int more = sorted.size() - SHOWN;
        // "and 1 more" is no shorter than the name
        int shown = more > 1 ? SHOWN : sorted.size();
        String names =
                sorted.stream().limit(shown).map(n -> form.replace("%", n)).collect(Collectors.joining(", "));
        return names + (more > 1 ? " and " + more + " more" : "");
    }

    private static List<String> sorted(String wrong, Collection<String> candidates, Comparator<String> likelier) {
        record Ranked(int distance, String name) {}
        return candidates.stream()
                .distinct()
                .map(c -> new Ranked(wrong.isEmpty() ? 0 : distance(wrong, c), c))
                .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::name, likelier))
                .map(Ranked::name)
                .toList();
    }

    /** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
    static int distance(String first, String second) {
        String a = head(first);
        String b = head(second);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }

    private static String head(String text) {
        return text.length() <= COMPARED ? text : text.substring(0, COMPARED);
    }
}
