package org.opis.score;

/**
 * Counts of one type.
 *
 * @param gold how many the hands marked
 * @param found how many opis marks
 * @param exact of both the same text
 * @param alike the same or alike
 */
public record Tally(int gold, int found, int exact, int alike) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    static Tally of(Matching matching) {
        int pairs = matching.pairs().size();
        int exact = (int) matching.pairs().stream().filter(Matching.Pair::exact).count();
        return new Tally(
                pairs + matching.missing().size(), pairs + matching.spurious().size(), exact, pairs);
    }

    public Tally plus(Tally other) {
        return new Tally(gold + other.gold, found + other.found, exact + other.exact, alike + other.alike);
    }

    public boolean isEmpty() {
        return gold + found == 0;
    }

    /** Of what is found, how much is exactly right; 1 where nothing is found. */
    public double precision() {
        return found == 0 ? 1 : (double) exact / found;
    }

    /** Of what is there, how much is found exactly; 1 where nothing is there. */
    public double recall() {
        return gold == 0 ? 1 : (double) exact / gold;
    }

    /** Strict F1. */
    public double f1() {
        return f1(exact);
    }

    /** F1 that counts what is alike. */
    public double soft() {
        return f1(alike);
    }

    private double f1(int right) {
        return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
    }
}
