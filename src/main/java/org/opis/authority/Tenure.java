package org.opis.authority;

import java.util.Objects;

/**
 * An office and when it was held, as an entry says ({@code occupation} with {@code @from}, {@code @to}).
 *
 * @param office its words
 * @param from first day, month or year in ISO 8601, or empty
 * @param to last day, month or year, or empty
 */
public record Tenure(String office, String from, String to) {
    public Tenure {
        Objects.requireNonNull(office);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    public boolean isDated() {
        return !from.isEmpty() || !to.isEmpty();
    }

    /** Whether it was held at {@code date}, a day, month or year, as far as both say. */
    public boolean covers(String date) {
        return (from.isEmpty() || common(from, date) <= 0) && (to.isEmpty() || common(to, date) >= 0);
    }

    /** Compares what both give: of a year and a day only the years. */
    private static int common(String one, String other) {
        int length = Math.min(one.length(), other.length());
        return one.substring(0, length).compareTo(other.substring(0, length));
    }
}
