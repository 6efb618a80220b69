package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.text.Digest;

class CitationTest {
    private static String cite(CitationStyle style, String example) {
        return Derive.of(example, Cases.example(example)).citation(style).value();
    }

    @Test
    void aNote() {
        assertEquals(
                "“Journal of Soviet Ambassador to the DPRK A.M. Puzanov for 14 September 1960,” trans. Gary Goldberg,"
                        + " AVPRF fond 0102, opis 16, delo 7, pp. 102–129, History and Public Policy Program Digital"
                        + " Archive.\n",
                cite(CitationStyle.CHICAGO_NOTE, "001"));
    }

    @Test
    void aBibliographyEntryWithoutAnAuthorBeginsWithTheTitle() {
        assertEquals(
                "“Record of Conversation between the Czech Ambassador in the DPRK with the Soviet Ambassador.”"
                        + " Translated by Adolf Kotlik. July 26, 1960. State Central Archive, Prague, File A. Novotny,"
                        + " foreign affairs, KPDR. History and Public Policy Program Digital Archive.",
                cite(CitationStyle.CHICAGO_BIBLIOGRAPHY, "002")
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theArchivesOwnFormComesBackWordForWord() {
        assertEquals(
                "\"Journal of Soviet Ambassador to the DPRK A.M. Puzanov for 14 September 1960,\" September 14, 1960,"
                        + " History and Public Policy Program Digital Archive, AVPRF fond 0102, opis 16, delo 7,"
                        + " p.102-129. Translated by Gary Goldberg.\n",
                cite(CitationStyle.ARCHIVE, "001"));
    }

    @Test
    void aFileOfTwoPapersHasACitationForEach() {
        List<String> notes = cite(CitationStyle.CHICAGO_NOTE, "002").lines().toList();
        assertEquals(2, notes.size());
        assertTrue(
                notes.get(1)
                        .startsWith("Covering letter to Jiri Hendrych, trans. Adolf Kotlik, July 1960, with “Record"),
                notes.get(1));
    }

    @Test
    void theSecondPaperHasADateOfItsOwn() {
        String bib = cite(CitationStyle.BIBLATEX, "002");
        assertTrue(bib.contains("date = {1960-07-26}") && bib.contains("date = {1960-07}"), bib);
        String classic = cite(CitationStyle.BIBTEX, "002");
        assertTrue(classic.contains("month = jul,\n  year = {1960}") && !classic.contains("date = "), classic);
        assertTrue(cite(CitationStyle.RIS, "002").contains("PY  - 1960\r\nDA  - 1960/07//\r\n"));
        assertTrue(cite(CitationStyle.CSL_JSON, "002").contains("\"issued\":{\"date-parts\":[[1960,7]]}"));
    }

    @Test
    void aChangedTranslatorChangesEveryForm() {
        String tei = Cases.example("001");
        String other = tei.replace(">Gary Goldberg<", ">Rosa Weidlich<")
                .replaceAll(
                        "<forename>Gary</forename>\\s*<surname>Goldberg</surname>",
                        "<forename>Rosa</forename> <surname>Weidlich</surname>");
        for (CitationStyle style : CitationStyle.values()) {
            String before = Derive.of("001", tei).citation(style).value();
            String after = Derive.of("001", other).citation(style).value();
            boolean names = style != CitationStyle.CHICAGO_SHORT;
            assertEquals(names, before.contains("Goldberg") && after.contains("Weidlich"), () -> style + after);
            assertFalse(after.contains("Goldberg"), after);
        }
    }

    @Test
    void whatTheCitationRestsOnIsGivenByItsHash() {
        String tei = Cases.example("001");
        String hash = Digest.sha256(tei.getBytes(StandardCharsets.UTF_8));
        for (CitationStyle style :
                List.of(CitationStyle.RIS, CitationStyle.BIBLATEX, CitationStyle.BIBTEX, CitationStyle.CSL_JSON)) {
            assertTrue(Derive.of("001", tei).citation(style).value().contains(hash), style::word);
        }
    }

    @Test
    void theEditionIsNamedBesideWhatMadeIt() {
        Imprint imprint = new Imprint("Harbour Papers", "2", "2026-11-30", "", "", "", "");
        String named = "Harbour Papers, edition 2, 2026-11-30";
        for (CitationStyle style :
                List.of(CitationStyle.RIS, CitationStyle.BIBLATEX, CitationStyle.BIBTEX, CitationStyle.CSL_JSON)) {
            String made = Cases.of("marks").citation(style, imprint).value();
            assertTrue(made.contains(named), made);
        }
    }

    @Test
    void aListHasNone() {
        for (CitationStyle style : CitationStyle.values()) {
            assertEquals("", Cases.of("listing").citation(style).value());
        }
    }

    @Test
    void bibtexKeepsItsBracesInBalance() {
        String bib = Cases.of("hostile").citation(CitationStyle.BIBLATEX).value();
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
                                "recipient",
                                "translator",
                                "issued",
                                "genre",
                                "archive",
                                "archive-place",
                                "archive_location",
                                "publisher",
                                "URL",
                                "language",
                                "note",
                                "abstract",
                                "custom")
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

    private static String dated(String attributes, String printed, CitationStyle style) {
        String date = "<creation><date" + attributes + ">" + printed + "</date></creation>";
        String tei = Cases.example("001").replaceAll("<creation>.*?</creation>", date);
        return Derive.of("001", tei).citation(style).value();
    }

    @Test
    void aPeriodHasTwoEndsInEveryStyle() {
        String period = " from=\"1957-05-14\" to=\"1957-06-02\"";
        String printed = "May 14, 1957 - June 2, 1957";
        String json = dated(period, printed, CitationStyle.CSL_JSON);
        assertTrue(json.contains("\"issued\":{\"date-parts\":[[1957,5,14],[1957,6,2]]}"), json);
        String bib = dated(period, printed, CitationStyle.BIBLATEX);
        assertTrue(bib.contains("date = {1957-05-14/1957-06-02}") && !bib.contains("year ="), bib);
        String ris = dated(period, printed, CitationStyle.RIS);
        assertTrue(ris.contains("DA  - 1957/05/14/May 14, 1957 - June 2, 1957\r\n"), ris);
        String note = dated(period, printed, CitationStyle.CHICAGO_NOTE);
        assertTrue(note.contains(", May 14, 1957–June 2, 1957,"), note);
    }

    @Test
    void whatIsAboutADateStaysSo() {
        String about = " when=\"1957-05\" cert=\"low\" resp=\"#enc\"";
        String json = dated(about, "Circa May 1957", CitationStyle.CSL_JSON);
        assertTrue(json.contains("\"issued\":{\"date-parts\":[[1957,5]],\"circa\":true}"), json);
        assertTrue(dated(about, "Circa May 1957", CitationStyle.BIBLATEX).contains("date = {1957-05~}"));
        assertTrue(dated(about, "May 1957?", CitationStyle.BIBLATEX).contains("date = {1957-05?}"));
        assertTrue(dated(about, "Circa May 1957", CitationStyle.CHICAGO_NOTE).contains(", Circa May 1957,"));
    }

    @Test
    void aDateWithOneSideOrNoneIsGivenAsPrinted() {
        String json = dated(" notBefore=\"1957-05-14\"", "Not earlier than May 14, 1957", CitationStyle.CSL_JSON);
        assertTrue(json.contains("\"issued\":{\"literal\":\"Not earlier than May 14, 1957\"}"), json);
        String bib = dated(" notBefore=\"1957-05-14\"", "Not earlier than May 14, 1957", CitationStyle.BIBLATEX);
        assertTrue(bib.contains("date = {1957-05-14~/}"), bib);
        assertTrue(dated("", "Undated", CitationStyle.CSL_JSON).contains("\"issued\":{\"literal\":\"Undated\"}"));
        assertFalse(dated("", "Undated", CitationStyle.BIBLATEX).contains("date ="));
    }
}
