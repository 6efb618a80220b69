package org.opis.score;

/**
 * Values of the dates that were found, exactly or alike.
 *
 * @param right the same value as gold, or none in both
 * @param abstained no value where gold has one
 * @param wrong another value, or one where gold finds the date ambiguous
 * @param sure of the wrong ones, those without {@code @cert}
 */
public record Dates(int right, int abstained, int wrong, int sure) {
    static final Dates NONE = new Dates(0, 0, 0, 0);

    static Dates of(Matching matching) {
        return matching.pairs().stream()
                .map(pair -> of(pair.found().dating(), pair.gold().dating()))
                .reduce(NONE, Dates::plus);
    }

    private static Dates of(ScoredDate found, ScoredDate gold) {
        return switch (found.against(gold)) {
            case RIGHT -> new Dates(1, 0, 0, 0);
            case ABSTAINED -> new Dates(0, 1, 0, 0);
            case WRONG -> new Dates(0, 0, 1, found.sure() ? 1 : 0);
        };
    }

    /** All dates found. */
    public int all() {
        return right + abstained + wrong;
    }

    Dates plus(Dates other) {
        return new Dates(right + other.right, abstained + other.abstained, wrong + other.wrong, sure + other.sure);
    }
}
