package org.opis.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.opis.diagnostic.Severity;
import org.opis.fidelity.Branch;
import org.opis.fidelity.FidelityCheck;
import org.opis.fidelity.Kept;
import org.opis.fidelity.Profile;
import org.opis.tei.MarkedReader;
import org.opis.tei.Tei;
import org.opis.text.Source;
import org.opis.text.XmlCharacters;
import org.opis.validate.Validator;

/** What a tool's TEI files of annotated pages are worth: validity, fidelity and recognition. */
public final class ToolScore {
    private static final FidelityCheck FIDELITY = new FidelityCheck(Profile.EDITORIAL, Branch.ORIGINAL, true);
    /** In the place of a file that is not there or is no XML: it marks nothing. */
    private static final String NOTHING = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text/></TEI>";

    private final String name;
    private final Scores scores = new Scores();
    private Kept kept = Kept.NONE;
    private int wellFormed;
    private int valid;

    /** @param name of the tool, or of the folder with its files */
    public ToolScore(String name) {
        this.name = name;
    }

    /**
     * Adds a page.
     *
     * @param tei the file; empty where there is none
     * @throws IOException where gold cannot be read; the message is a clause
     */
    public synchronized void add(Path gold, Source page, byte[] tei) throws IOException {
        String text = XmlCharacters.of(tei).text();
        boolean read = MarkedReader.read(text).isPresent();
        wellFormed += read ? 1 : 0;
        valid += read && isValid(tei) ? 1 : 0;
        byte[] marked = read ? tei : NOTHING.getBytes(StandardCharsets.UTF_8);
        kept = kept.plus(FIDELITY.of(page, name, marked).kept());
        // what TEI says; that a bracket is unbalanced is a finding of opis alone
        scores.add(PageScore.marked(
                gold, new ScoredPage(page, new Tei(name, read ? text : NOTHING, List.of()), List.of())));
    }

    private static boolean isValid(byte[] tei) {
        return Validator.builtIn().validate("", tei).stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    String name() {
        return name;
    }

    Scores scores() {
        return scores;
    }

    Kept kept() {
        return kept;
    }

    /** Files that are XML. */
    int wellFormed() {
        return wellFormed;
    }

    /** Files without an error by the schema, the rules and the pointers of opis. */
    int valid() {
        return valid;
    }
}
