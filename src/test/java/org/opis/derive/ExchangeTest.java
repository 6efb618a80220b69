package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.Schemas;

/** What other catalogues take in: letters, finding aids, records of libraries. */
class ExchangeTest {
    private static final About ABOUT = new About("Papers <1>", "Institute & Co", "https://example.org/", "2026-11-30");
    private static final String MODS = "http://www.loc.gov/mods/v3";
    private static final String EAD = "http://ead3.archivists.org/schema/";
    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    private static List<String> ask(String xml, String namespace, String xpath) throws Exception {
        return Query.of(SafeXml.read(xml), namespace, xpath);
    }

    private static String letter(String sent, String ids) {
        return Cases.tei("<div xml:id='paper-1' type='document'><p>x</p></div>")
                .replace(
                        "</teiHeader>",
                        "<profileDesc><correspDesc xml:id='corresp1'><correspAction type='sent'>" + sent
                                + "<date when='1960-07'>July 1960</date></correspAction><correspAction"
                                + " type='received'><orgName"
                                + " cert='medium'>Ministry</orgName></correspAction></correspDesc></profileDesc></teiHeader><standOff><listPerson><person"
                                + " xml:id='p.a'><persName>Anna"
                                + " Kord</persName>" + ids + "</person></listPerson></standOff>");
    }

    private static Letters letters(String tei) {
        Derive derive = Derive.of("x", tei);
        Letters letters = new Letters();
        letters.add(derive.letters().value());
        return letters;
    }

    @Test
    void aLetterHasItsPartiesAndTheirCheckedIdentifiers() throws Exception {
        Letters letters =
                letters(letter("<persName ref='#p.a'>Anna Kord</persName>", "<idno type='GND'>118540238</idno>"));
        String cmif = letters.file(ABOUT);
        assertEquals(List.of("Papers <1>"), ask(cmif, TEI, "//titleStmt/title"));
        assertEquals(
                List.of("https://d-nb.info/gnd/118540238"),
                ask(cmif, TEI, "//correspDesc/correspAction[@type = 'sent']/persName/@ref"));
        assertEquals(List.of("low"), ask(cmif, TEI, "//orgName/@cert"));
        assertEquals(List.of("1960-07"), ask(cmif, TEI, "//correspAction/date/@when"));
        assertTrue(letters.sum()
                .startsWith("1 letter; left out: 0 without a sender or an addressee, and the identifiers of 1"));
    }

    @Test
    void theIndexOfLettersIsValidTei() throws Exception {
        Schemas tei = new Schemas(Aids.tei("tei_all.rng"));
        assertEquals(
                "",
                tei.messages(
                        letters(letter("<persName>Anna Kord</persName>", "")).file(ABOUT)));
        assertEquals("", tei.messages(new Letters().file(ABOUT)));
    }

    @Test
    void whatHasNoSenderIsCountedAndLeftOut() throws Exception {
        Letters letters = letters(letter("<placeName>Lipa</placeName>", ""));
        assertEquals(List.of(), ask(letters.file(ABOUT), TEI, "//correspDesc"));
        assertTrue(letters.sum().startsWith("0 letters; left out: 1 without"), letters.sum());
    }

    @Test
    void aFindingAidIsATreeOfArchives() throws Exception {
        FindingAid aid = new FindingAid();
        for (String stem : List.of("001", "002")) {
            aid.add(Derive.of(stem, Cases.example(stem)).rows().value());
        }
        String ead = aid.file(ABOUT);
        assertEquals(
                List.of("AVPRF", "0102", "16", "7", "001"),
                ask(ead, EAD, "//c[@level = 'item'][.//unitid = '001']/ancestor-or-self::c/did/unitid/string()"));
        assertEquals(List.of("2"), ask(ead, EAD, "count(//c[@level = 'item'])"));
        assertEquals(
                List.of("1960-09-14"), ask(ead, EAD, "//c[did/unitid = '001'][@level = 'item']/did/unitdate/@normal"));
    }

    @Test
    void librariansGetARecordForEachPaper() throws Exception {
        Derive derive = Derive.of("002", Cases.example("002"));
        String mods = CitationStyle.MODS.file(
                List.of(derive.citation(CitationStyle.MODS).value()));
        assertEquals(List.of("1960-07-26", "1960-07"), ask(mods, MODS, "//dateCreated/string()"));
        assertEquals(List.of("trl", "trl"), ask(mods, MODS, "//roleTerm[. = 'trl']/string()"));
        String core = CitationStyle.DUBLIN_CORE.file(
                List.of(derive.citation(CitationStyle.DUBLIN_CORE).value()));
        assertEquals(List.of("1960-07-26", "1960-07"), ask(core, "http://purl.org/dc/terms/", "//created/string()"));
    }

    @Test
    void aListHasNoRecord() {
        String made = Cases.of("listing").citation(CitationStyle.MODS).value();
        assertEquals("", CitationStyle.MODS.file(List.of(made)));
    }
}
