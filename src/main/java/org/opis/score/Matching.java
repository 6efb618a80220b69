package org.opis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Gold and found spans of one type of one page, each matched once at most. First those of the same normalised text, in
 * page order, dates of the same value before others; then the most alike pairs of what is left.
 */
final class Matching {
    /** A gold span and what was found for it. */
    record Pair(Mark gold, Mark found, boolean exact) {}

    private record Chance(int gold, int found, double alike) {}

    private final List<Mark> gold;
    private final List<Mark> found;
    private final List<List<String>> goldForms;
    private final List<List<String>> foundForms;
    private final boolean[] goldUsed;
    private final boolean[] foundUsed;
    private final List<Pair> pairs = new ArrayList<>();

    Matching(List<Mark> gold, List<Mark> found) {
        this.gold = List.copyOf(gold);
        this.found = List.copyOf(found);
        this.goldForms = gold.stream().map(Mark::normal).toList();
        this.foundForms = found.stream().map(Mark::normal).toList();
        this.goldUsed = new boolean[gold.size()];
        this.foundUsed = new boolean[found.size()];
        exact((g, f) -> this.gold.get(g).dating().means(this.found.get(f).dating()));
        exact((g, f) -> true);
        alike();
    }

    private void exact(BiPredicate<Integer, Integer> also) {
        for (int f = 0; f < found.size(); f++) {
            for (int g = 0; g < gold.size() && !foundUsed[f]; g++) {
                if (!goldUsed[g] && isSame(g, f) && also.test(g, f)) {
                    match(g, f, true);
                }
            }
        }
    }

    private boolean isSame(int g, int f) {
        return goldForms.get(g).stream().anyMatch(foundForms.get(f)::contains);
    }

    private void alike() {
        List<Chance> chances = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size() && !goldUsed[g]; f++) {
                double alike = foundUsed[f] ? 0 : alike(goldForms.get(g), foundForms.get(f));
                if (alike >= Alike.LEAST) {
                    chances.add(new Chance(g, f, alike));
                }
            }
        }
        // stable: page order among equals
        chances.sort(Comparator.comparingDouble(Chance::alike).reversed());
        for (Chance chance : chances) {
            if (!goldUsed[chance.gold()] && !foundUsed[chance.found()]) {
                match(chance.gold(), chance.found(), false);
            }
        }
    }

    private static double alike(List<String> some, List<String> others) {
        return some.stream()
                .flatMapToDouble(a -> others.stream().mapToDouble(b -> Alike.of(a, b)))
                .max()
                .orElse(0);
    }

    private void match(int g, int f, boolean exact) {
        goldUsed[g] = true;
        foundUsed[f] = true;
        pairs.add(new Pair(gold.get(g), found.get(f), exact));
    }

    /** What was matched, exact pairs first. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    List<Mark> missing() {
        return rest(gold, goldUsed);
    }

    List<Mark> spurious() {
        return rest(found, foundUsed).stream()
                .filter(mark -> !mark.leeway().optional())
                .toList();
    }

    private static List<Mark> rest(List<Mark> marks, boolean[] used) {
        List<Mark> rest = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (!used[i]) {
                rest.add(marks.get(i));
            }
        }
        return rest;
    }
}
