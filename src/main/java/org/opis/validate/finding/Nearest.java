package org.opis.validate.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The names nearest to a wrong one, always in the same order. */
public final class Nearest {
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();
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

    /** Insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String first, String second) {
        return DISTANCE.apply(head(first), head(second));
    }

    private static String head(String text) {
        return text.length() <= COMPARED ? text : text.substring(0, COMPARED);
    }
}
