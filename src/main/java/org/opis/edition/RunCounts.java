package org.opis.edition;

import java.util.ArrayList;
import java.util.List;

/** What became of the sources that were given. */
final class RunCounts {
    private int given;
    private int made;
    private int corrected;
    private int same;
    private int skipped;
    private int failed;
    private int kept;

    void add(Published.State state) {
        given++;
        switch (state) {
            case MADE -> made++;
            case CORRECTED -> corrected++;
            case SAME -> same++;
            case SKIPPED -> skipped++;
            case REFUSED -> failed++;
        }
    }

    /** A source that could not be read, or of which nothing could be written. */
    void fail() {
        given++;
        failed++;
    }

    /** What was written before of a source that failed, or that may only seem to be gone, stays. */
    void keep() {
        kept++;
    }

    boolean anyFailed() {
        return failed > 0;
    }

    /** What the next run will come to if nothing changes. */
    String again() {
        RunCounts next = new RunCounts();
        next.given = given;
        next.same = made + same + corrected;
        next.skipped = skipped;
        return next.line(0);
    }

    /** The same for the same sources, however much of it had been done before. */
    String lasting() {
        RunCounts all = new RunCounts();
        all.given = given;
        all.made = made + same + corrected;
        all.skipped = skipped;
        all.failed = failed;
        all.kept = kept;
        return all.line(0);
    }

    /** One sentence without its full stop. */
    String line(int removed) {
        List<String> clauses = new ArrayList<>();
        List<String> how = new ArrayList<>();
        clause(how, same, "unchanged");
        clause(how, corrected, "from TEI");
        String published =
                made + corrected + same + " published" + (how.isEmpty() ? "" : " (" + String.join(", ", how) + ")");
        clauses.add(published);
        clause(clauses, skipped, "skipped");
        clause(clauses, kept, "kept as the last good version");
        clause(clauses, failed, "failed");
        clause(clauses, removed, "removed");
        return given + (given == 1 ? " file given: " : " files given: ") + String.join(", ", clauses);
    }

    private static void clause(List<String> clauses, int count, String what) {
        if (count > 0) {
            clauses.add(count + " " + what);
        }
    }
}
