package org.opis.cli;

import java.util.List;
import org.opis.report.Checked;
import org.opis.report.FileOutcome;

/**
 * One TEI file after its repair.
 *
 * @param before its bytes as they were read
 * @param after its bytes repaired: the same where there was nothing to repair
 * @param repairs how many were made
 */
record Repaired(byte[] before, byte[] after, int repairs, List<String> remarks, List<Checked> findings)
        implements FileOutcome {
    Repaired {
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }
}
