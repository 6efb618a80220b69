package org.opis.cli;

import java.util.Locale;

/**
 * How far work has come.
 *
 * @param done files
 * @param total files, {@code done} at the least
 * @param nanos since the start
 */
record Pace(int done, int total, long nanos) {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    /** "300 of 10000, 85 a second, 2 min left". */
    String sentence() {
        double each = (double) nanos / 1_000_000_000L / Math.max(1, done);
        String rate = each <= 0.1
                ? Math.round(1 / Math.max(each, 0.0001)) + " a second"
                : String.format(Locale.ROOT, "%.1f s each", each);
        return done + " of " + total + ", " + rate + (done < total ? ", " + left(each * (total - done)) : "");
    }

    private static String left(double seconds) {
        if (seconds < MINUTE) {
            return (int) Math.ceil(seconds) + " s left";
        }
        long minutes = Math.round(seconds / MINUTE);
        return seconds < HOUR ? minutes + " min left" : minutes / MINUTE + " h " + minutes % MINUTE + " min left";
    }
}
