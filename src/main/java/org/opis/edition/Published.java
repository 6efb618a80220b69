package org.opis.edition;

import java.util.List;
import java.util.Map;
import org.opis.derive.CitationStyle;
import org.opis.derive.TableRows;
import org.opis.report.Checked;
import org.opis.report.FileOutcome;

/**
 * What one dump adds to an edition.
 *
 * @param sha256 of the dump
 * @param outputs its own files; none where it was skipped
 * @param rows what it adds to the tables
 * @param citations what it adds to the files over all
 */
public record Published(
        String sha256,
        List<Output> outputs,
        TableRows rows,
        Map<CitationStyle, String> citations,
        List<String> remarks,
        List<Checked> findings)
        implements FileOutcome {
    public Published {
        outputs = List.copyOf(outputs);
        citations = Map.copyOf(citations);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }

    /** A file of the edition, by its path in it. */
    record Output(String name, byte[] content) {}

    public static Published nothing(List<String> remarks, List<Checked> findings) {
        return new Published("", List.of(), new TableRows(Map.of()), Map.of(), remarks, findings);
    }
}
