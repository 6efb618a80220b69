package org.opis.report;

import java.util.ArrayList;
import java.util.List;
import org.opis.diagnostic.Severity;

/**
 * What stands at the end of a report.
 *
 * @param summary of the whole run
 * @param hidden findings below the level that is shown
 * @param held findings beyond the number that is shown
 */
public record ReportFooter(FindingCounts summary, int hidden, int held) {
    /** One line of counts. */
    public String line() {
        List<String> clauses = new ArrayList<>(List.of(summary.line()));
        boolean notes = hidden == summary.count(Severity.NOTE);
        String what = notes ? hidden == 1 ? "note" : "notes" : "of low severity";
        FindingCounts.clause(clauses, hidden, what + " not shown (--show note)");
        FindingCounts.clause(clauses, held, "held back (--max-findings)");
        return String.join("; ", clauses);
    }
}
