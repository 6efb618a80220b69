package org.opis.score;

import java.util.List;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.RuleReading;
import org.opis.text.Source;

/**
 * A page as opis encodes it.
 *
 * @param source the dump
 * @param tei the file
 * @param findings on the dump
 * @param readings which rule read what, for the count by rules alone
 */
public record ScoredPage(Source source, String tei, List<Diagnostic> findings, List<RuleReading> readings) {
    public ScoredPage {
        findings = List.copyOf(findings);
        readings = List.copyOf(readings);
    }
}
