package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.Aids;

/** The conformance suites of RELAX NG and of Schematron, against what they expect. */
class ConformanceTest {
    private static final List<String> OTHERWISE = List.of(
            // wants a variable of a pattern to hide one of the schema; let-name-collision-error-05 wants the same
            // refused
            "let-scope-pattern-01",
            // of its two schemas the first counts paragraphs of a document that has none, and is to be valid
            "let-value-element-content-01",
            // the edition of 2016 kept abstract rules to their pattern; that of 2025, and SchXslt2, do not
            "rule-abstract-02");

    @Test
    void relaxNg() throws Exception {
        assertEquals(
                List.of(), RelaxNgSuite.run(Aids.suites("relaxng/spectest.xml")).wrong());
    }

    @Test
    void compactSyntax() throws Exception {
        assertEquals(
                List.of(),
                RelaxNgSuite.run(Aids.suites("relaxng/compacttest.xml")).wrong());
    }

    @Test
    void schematron() throws Exception {
        Path folder = Aids.suites("schematron/core/let-scope-pattern-01.xml")
                .getParent()
                .getParent();
        assertEquals(OTHERWISE, SchematronSuite.run(folder).wrong());
    }
}
