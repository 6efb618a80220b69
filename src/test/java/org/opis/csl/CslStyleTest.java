package org.opis.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.derive.CitationStyle;
import org.opis.derive.Derive;

/** What styles of others make of a paper in an archive. */
class CslStyleTest {
    private static List<String> lines(String style, String stem) throws IOException {
        byte[] tei = Files.readAllBytes(Path.of("tei/corpus/" + stem + ".xml"));
        String item = Derive.of(stem, tei).citation(CitationStyle.CSL_JSON).value();
        return CslStyle.named(style).orElseThrow().lines(CitationStyle.CSL_JSON.file(List.of(item)));
    }

    /** The lines are those that citeproc-js 2.4.63 makes of the same item. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            chicago-notes-bibliography | Puzanov, A. M. “Journal of Soviet Ambassador in the DPRK A.M. Puzanov for 15 June 1960.” Translated by Gary Goldberg. History and Public Policy Program Digital Archive, June 15, 1960. Fond 0102, opis 16, delo 7, p.1-15. AVPRF.
            chicago-author-date | Puzanov, A. M. 1960. “Journal of Soviet Ambassador in the DPRK A.M. Puzanov for 15 June 1960.” Translated by Gary Goldberg. History and Public Policy Program Digital Archive, June 15. Fond 0102, opis 16, delo 7, p.1-15. AVPRF.
            apa | Puzanov, A. M. (1960). Journal of Soviet Ambassador in the DPRK A.M. Puzanov for 15 June 1960 (G. Goldberg, Trans.). History and Public Policy Program Digital Archive. AVPRF (fond 0102, opis 16, delo 7, p.1-15).
            modern-language-association | Puzanov, A. M. “Journal of Soviet Ambassador in the DPRK A.M. Puzanov for 15 June 1960.” Translated by Gary Goldberg, History and Public Policy Program Digital Archive, 15 June 1960, AVPRF, fond 0102, opis 16, delo 7, p.1-15.
            """)
    void aJournalHasItsArchiveInEveryStyle(String style, String expected) throws IOException {
        assertEquals(List.of(expected), lines(style, "000_8e4ba78e85204118"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chicago-notes-bibliography",
                "chicago-author-date",
                "chicago-notes",
                "modern-language-association"
            })
    void eachPaperOfAFileHasALineWithoutStrayMarks(String style) throws IOException {
        List<String> lines = lines(style, "002_26069c1f65c589ff");
        assertEquals(2, lines.size());
        for (String line : lines) {
            assertTrue(line.contains("KPDR") && line.contains("State Central Archive"), line);
            assertTrue(Punctuation.stray(line).isEmpty(), line);
        }
    }

    @Test
    void aStyleThatIsNotThereIsNoPathOutOfTheList() {
        assertTrue(CslStyle.named("../apa").isEmpty());
        assertTrue(CslStyle.named("no-such-style").isEmpty());
        assertTrue(CslStyle.named("https://example.org/apa").isEmpty());
    }

    @Test
    void whatIsNearIsNamed() {
        assertTrue(CslStyle.near("chicago-note").contains("chicago-notes"));
        assertEquals("apa", CslStyle.near("apaa").get(0));
    }

    @Test
    void theExamplesOfItsPageAreTrue() throws IOException {
        String page = Files.readString(Path.of("tei/guidelines/D604-stray-punctuation.md"));
        Matcher example = Pattern.compile("```citation\n(.*)\n```\n\n```remarks\n(.*\n)?```")
                .matcher(page);
        int count = 0;
        for (; example.find(); count++) {
            assertEquals(
                    example.group(2) != null,
                    Punctuation.stray(example.group(1)).isPresent(),
                    example.group(1));
        }
        assertEquals(3, count);
    }
}
