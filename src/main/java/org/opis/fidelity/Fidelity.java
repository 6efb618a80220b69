package org.opis.fidelity;

import java.util.List;
import org.opis.text.Source;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.Finding;

/**
 * What came of holding a TEI file against its source.
 *
 * @param findings on the file, each with its place in the source, in the order of the file
 * @param kept how much of the source the file has
 * @param pair the two texts and how they are matched; what {@link TextRepair} works on
 */
public record Fidelity(List<Finding> findings, Kept kept, Pair pair) {
    public Fidelity {
        findings = List.copyOf(findings);
    }

    /**
     * Two texts, token by token.
     *
     * @param source the source
     * @param file the characters of the file
     * @param tei its text
     * @param a tokens of the source
     * @param b tokens of the file
     * @param match for each token of the source that of the file, or -1
     * @param deviations every difference
     */
    record Pair(
            Source source,
            XmlCharacters file,
            TeiText tei,
            TextTokens a,
            TextTokens b,
            int[] match,
            List<Deviation> deviations) {
        Pair {
            deviations = List.copyOf(deviations);
        }
    }
}
