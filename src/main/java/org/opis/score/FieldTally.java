package org.opis.score;

/**
 * Counts of one field of metadata, over documents.
 *
 * @param right both have it and agree
 * @param wrong both have it and differ
 * @param missing gold alone has it
 * @param spurious opis alone has it
 * @param absent neither has it, which is right
 */
public record FieldTally(int right, int wrong, int missing, int spurious, int absent) {
    static final FieldTally NONE = new FieldTally(0, 0, 0, 0, 0);

    static FieldTally of(Comparison.Outcome outcome) {
        return switch (outcome) {
            case RIGHT -> new FieldTally(1, 0, 0, 0, 0);
            case WRONG -> new FieldTally(0, 1, 0, 0, 0);
            case MISSING -> new FieldTally(0, 0, 1, 0, 0);
            case SPURIOUS -> new FieldTally(0, 0, 0, 1, 0);
            case BOTH_ABSENT -> new FieldTally(0, 0, 0, 0, 1);
        };
    }

    FieldTally plus(FieldTally other) {
        return new FieldTally(
                right + other.right,
                wrong + other.wrong,
                missing + other.missing,
                spurious + other.spurious,
                absent + other.absent);
    }

    /** Where at least one has it. */
    public int told() {
        return right + wrong + missing + spurious;
    }

    /** Share of right ones where at least one has it; 1 where none has. */
    public double share() {
        return told() == 0 ? 1 : (double) right / told();
    }

    /** Share of right ones over all documents. */
    public double shareOfAll() {
        int all = told() + absent;
        return all == 0 ? 1 : (double) (right + absent) / all;
    }
}
