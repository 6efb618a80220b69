package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static String cite(CitationStyle style, String example) {
        return Derive.of(example, Cases.example(example)).citation(style).value();
    }

    @Test
    void aNote() {
        assertEquals(
                "A. M. Puzanov, “Journal of Soviet Ambassador to the DPRK A.M. Puzanov for 14 September 1960,” trans. Gary"
                        + " Goldberg, September 14, 1960, AVPRF fond 0102, opis 16, delo 7, pp. 102–129, History and"
                        + " Public Policy Program Digital Archive.\n",
                cite(CitationStyle.CHICAGO_NOTE, "001"));
    }

    @Test
    void aBibliographyEntryWithoutAnAuthorBeginsWithTheTitle() {
        assertEquals(
                "“Record of Conversation between the Czech Ambassador in the DPRK with the Soviet Ambassador.” Translated"
                        + " by Adolf Kotlik. July 26, 1960. State Central Archive, Prague, File A. Novotny, foreign"
                        + " affairs, KPDR. History and Public Policy Program Digital Archive.\n",
                cite(CitationStyle.CHICAGO_BIBLIOGRAPHY, "002"));
    }

    @Test
    void bibtexKeepsItsBracesInBalance() {
        String bib = Cases.of("hostile").citation(CitationStyle.BIBTEX).value();
        assertEquals(
                bib.chars().filter(c -> c == '{').count(),
                bib.chars().filter(c -> c == '}').count());
        assertTrue(bib.contains("\\textbraceleft{}brace \\textbackslash{}end \\#1 100\\%"), bib);
    }

    @Test
    void risHasOneTagALine() {
        String ris = Cases.of("hostile").citation(CitationStyle.RIS).value();
        assertTrue(ris.lines().allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*")), ris);
        assertTrue(ris.endsWith("\r\nER  - \r\n"), ris);
        assertEquals(ris.lines().count(), ris.chars().filter(c -> c == '\r').count());
    }

    @Test
    void cslJsonIsJsonWithFieldsThatCslKnows() throws Exception {
        String json = CitationStyle.CSL_JSON.file(List.of(
                cite(CitationStyle.CSL_JSON, "001"),
                Cases.of("hostile").citation(CitationStyle.CSL_JSON).value()));
        String xml = SafeJson.toXml(json);
        assertEquals(
                List.of("2"),
                Query.of(SafeXml.read(xml), "http://www.w3.org/2005/xpath-functions", "count(/array/map)"));
        List<String> keys =
                Query.of(SafeXml.read(xml), "http://www.w3.org/2005/xpath-functions", "/array/map/*/string(@key)");
        assertTrue(
                List.of(
                                "id",
                                "type",
                                "title",
                                "author",
                                "translator",
                                "issued",
                                "genre",
                                "archive",
                                "archive-place",
                                "archive_location",
                                "publisher",
                                "URL",
                                "abstract")
                        .containsAll(keys),
                keys::toString);
        assertTrue(json.contains("\"issued\":{\"date-parts\":[[1960,9,14]]}"), json);
    }

    @Test
    void whatThePageDoesNotGiveIsAbsent() {
        String json = Cases.of("bare").citation(CitationStyle.CSL_JSON).value();
        assertFalse(json.contains("author") || json.contains("issued") || json.contains("archive"), json);
    }

    @Test
    void everyStyleIsFoundByItsWord() {
        for (CitationStyle style : CitationStyle.values()) {
            assertEquals(style, CitationStyle.named(style.word()).orElseThrow());
        }
        assertTrue(CitationStyle.named("mla").isEmpty());
    }

    /** JSON as XML, by XPath 3.1. */
    private static final class SafeJson {
        static String toXml(String json) throws Exception {
            String literal = "'" + json.replace("'", "''") + "'";
            return Query.of(SafeXml.read("<a/>"), "", "serialize(json-to-xml(" + literal + "))")
                    .get(0);
        }
    }
}
