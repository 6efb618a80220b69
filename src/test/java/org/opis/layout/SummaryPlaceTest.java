package org.opis.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which last line before the labels is the summary, on pages with blank lines and without. */
class SummaryPlaceTest {
    private static final String FRONT = "Skip to content\n\nMay 1, 1950\n\nA title\n\nThe text.\n\n";
    private static final String TAIL = "\n\nDocument Information\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy asks for salt.",
                "“Salt” is what the envoy wants.",
                "Salt and pepper (see also pepper)",
                "12 envoys meet.",
                "An envoy tells what was said of salt in a talk with the keeper of the mine",
                "Was there salt? The envoy asks.",
                "A first line of it\nand a second."
            })
    void aSentenceIs(String last) {
        assertEquals(List.of(last), Pages.field(Pages.read(FRONT + last + TAIL), "summary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[signature] (K. SALTER)",
                "AMBASSADOR IN RIGA [signature] /K. SALTER/",
                "(K. Salter)",
                "5 - to file",
                "3. To be filed.",
                "- to the mine.",
                "Nº 397 8 August 1960",
                "9 August 1960",
                "Two copies printed. Nº 2 to file.",
                "Signature: (illegible).",
                "Deputy Assistant Under-Secretary of the Ministry",
                "With comradely greetings",
                "[The rest is lost.]",
                "…",
                "and so it went on, as it always had."
            })
    void apparatusIsNot(String last) {
        assertEquals(List.of(), Pages.field(Pages.read(FRONT + last + TAIL), "summary"));
        String compact = ("May 1, 1950\nA title\nThe text.\n" + last + TAIL).replaceAll("\n\n+", "\n");
        assertEquals(List.of(), Pages.field(Pages.read(compact), "summary"));
    }
}
