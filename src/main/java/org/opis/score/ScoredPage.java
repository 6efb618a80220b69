package org.opis.score;

import java.util.List;
import org.opis.diagnostic.Diagnostic;
import org.opis.tei.Tei;
import org.opis.text.Source;

/**
 * A page as opis encodes it.
 *
 * @param source the dump
 * @param tei the file, and which rules made it where opis did
 * @param findings on the dump
 */
public record ScoredPage(Source source, Tei tei, List<Diagnostic> findings) {
    public ScoredPage {
        findings = List.copyOf(findings);
    }
}
