package org.opis.score;

/**
 * How much opis says, and how much of it is right.
 *
 * @param all what it says
 * @param right of that, what gold says too
 */
public record Said(int all, int right) {
    static final Said NONE = new Said(0, 0);

    static Said one(boolean right) {
        return new Said(1, right ? 1 : 0);
    }

    Said plus(Said other) {
        return new Said(all + other.all, right + other.right);
    }

    /** 1 where nothing is said. */
    public double share() {
        return all == 0 ? 1 : (double) right / all;
    }
}
