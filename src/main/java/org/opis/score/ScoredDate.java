package org.opis.score;

import java.util.Locale;

/**
 * What a date is said to mean: a day, month or year, or a period; all empty where nothing is said. Bounds alone
 * ({@code @notBefore}, {@code @notAfter}) say neither.
 *
 * @param when ISO 8601
 * @param from first day of a period
 * @param to last day of a period
 * @param sure whether it is said without {@code @cert}
 */
record ScoredDate(String when, String from, String to, boolean sure) {
    static final ScoredDate NONE = new ScoredDate("", "", "", true);

    /** How a value compares with that of gold. */
    enum Outcome {
        /** The same value, or none in both. */
        RIGHT,
        /** No value where gold has one: nothing wrong is said. */
        ABSTAINED,
        /** Another value than gold's, or one where gold finds the date ambiguous. */
        WRONG;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isEmpty() {
        return (when + from + to).isEmpty();
    }

    boolean means(ScoredDate other) {
        return when.equals(other.when) && from.equals(other.from) && to.equals(other.to);
    }

    Outcome against(ScoredDate gold) {
        if (means(gold)) {
            return Outcome.RIGHT;
        }
        return isEmpty() ? Outcome.ABSTAINED : Outcome.WRONG;
    }

    @Override
    public String toString() {
        return isEmpty() ? "no value" : from.isEmpty() && to.isEmpty() ? when : from + "/" + to;
    }
}
