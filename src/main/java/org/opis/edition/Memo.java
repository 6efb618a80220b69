package org.opis.edition;

import java.util.List;
import java.util.Map;
import org.opis.derive.CitationStyle;
import org.opis.derive.Table;
import org.opis.derive.TableRows;
import org.opis.diagnostic.Diagnostic;
import org.opis.table.FindingRows;
import org.opis.text.Digest;
import org.opis.validate.finding.Finding;

/**
 * What an edition remembers of a document, so that its source need not be read again while it stays the same.
 *
 * @param key the hash of all that the document was made from; empty where it is to be made anew each time
 * @param place of the document
 * @param source the name of its source below the folder that was named
 * @param sha256 of that source
 * @param outputs its files and their hashes
 * @param rows what it adds to the tables
 * @param citations what it adds to the files over all
 * @param diagnostics on its dump
 * @param findings on its TEI file
 */
record Memo(
        String key,
        String place,
        String source,
        String sha256,
        Map<String, String> outputs,
        TableRows rows,
        Map<CitationStyle, String> citations,
        List<Diagnostic> diagnostics,
        List<Finding> findings) {
    private static final int NAME = 32;

    Memo {
        outputs = Map.copyOf(outputs);
        citations = Map.copyOf(citations);
        diagnostics = List.copyOf(diagnostics);
        findings = List.copyOf(findings);
    }

    /**
     * The same with a key and what was found in the dump and the TEI file, which are rows too. How the folder of the edition was
     * named is not remembered: elsewhere the same edition has the same bytes.
     */
    Memo with(String key, List<Diagnostic> diagnostics, List<Finding> findings, FindingRows found) {
        TableRows all = rows.with(Table.FINDINGS, found.rows());
        List<Finding> placed =
                findings.stream().map(finding -> finding.in(place)).toList();
        return new Memo(key, place, source, sha256, outputs, all, citations, diagnostics, placed);
    }

    /** Where the memo of a document is kept; a place may be longer than a name can be. */
    static String file(String place) {
        return ".opis/memo/" + hash(place);
    }

    private static String hash(String place) {
        return Digest.sha256(place).substring(0, NAME);
    }
}
