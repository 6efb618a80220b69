package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Opis;
import org.opis.Options;

/** Papers of a volume as dumps, and what their markup says of them. */
class SilverTest {
    private static final String VOLUME =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="complete">Northern Papers</title>\
            </titleStmt></fileDesc></teiHeader><text><body><div type="document" n="14">
            <head>14. Telegram From the <gloss type="from">Consulate at Bergen</gloss> to the <gloss type="to">Department of State</gloss><note n="1">Source: Fisheries Files.</note></head>
            <dateline>Bergen, <date when="1959-05-03T11:00:00">May 3, 1959, 11 a.m.</date></dateline>
            <p>211. The herring<note n="2">Not found.</note> had left the fjord a week early, and the boats would follow them.</p>
            <p>Two of the masters [<hi rend="italic">1 line not declassified</hi>] came back in the evening.</p>
            <closer><signed><persName>Anders Lund</persName></signed></closer>
            </div><div type="document" n="15"><head>A facsimile</head></div></body></text></TEI>
            """;

    @TempDir
    Path folder;

    private List<SilverPage> pages() throws IOException {
        Files.writeString(folder.resolve("volume.xml"), VOLUME);
        return SilverVolume.read(folder);
    }

    @Test
    void eachPaperIsADumpInEachStyleAndAFacsimileIsNone() throws IOException {
        List<String> dumps = pages().stream().map(page -> page.source().text()).toList();
        assertEquals(3, dumps.size());
        assertTrue(dumps.get(0).contains("Department of State[1]\n\nBergen, May 3, 1959, 11 a.m.\n"), dumps.get(0));
        assertTrue(dumps.get(0).contains("\n[2] Not found.\n"), dumps.get(0));
        assertTrue(dumps.get(1).contains("The herring² had left"), dumps.get(1));
        assertTrue(dumps.get(2).contains("The herring2 had left"), dumps.get(2));
        assertTrue(dumps.get(2).contains("\n  2. Not found.\n"), dumps.get(2));
    }

    @Test
    void theMarkupSaysWhatIsAskedFor() throws IOException {
        SilverPage page = pages().get(0);
        assertEquals(List.of("Bergen, May 3, 1959, 11 a.m."), page.said(SilverKind.DATELINE));
        assertEquals(List.of("1959-05-03"), page.said(SilverKind.RECORD_DATE));
        assertEquals(List.of("211"), page.said(SilverKind.TELEGRAM_NUMBER));
        assertEquals(List.of("1 line not declassified"), page.said(SilverKind.REDACTION));
        assertEquals(List.of("Anders Lund"), page.said(SilverKind.SIGNED));
        assertEquals(List.of("Consulate at Bergen\nAnders Lund"), page.said(SilverKind.SENDER));
        assertEquals(List.of("Department of State"), page.said(SilverKind.ADDRESSEE));
        assertEquals(List.of("Source: Fisheries Files.", "Not found."), page.said(SilverKind.NOTE));
    }

    @Test
    void whatIsReadIsHeldAgainstIt() throws IOException {
        SilverScore score = new SilverScore();
        for (SilverPage page : pages()) {
            String tei = Opis.encode(page.source(), Options.DEFAULT).tei().xml();
            assertEquals(List.of(), score.add(page, tei), page.source().name());
        }
        assertEquals(1, score.papers());
        assertEquals(
                List.of("volume-14-[n].txt: missing signed \"Anders Lund\""),
                new SilverScore()
                                .add(
                                        pages().get(0),
                                        Opis.encode(pages().get(0).source(), Options.DEFAULT)
                                                .tei()
                                                .xml()
                                                .replaceAll("<signed[^>]*>|</signed>", ""))
                                .stream()
                                .map(Object::toString)
                                .toList());
    }

    @Test
    void aVolumeThatCannotBeReadSaysWhy() throws IOException {
        Files.writeString(folder.resolve("broken.xml"), "<TEI><text></TEI>");
        String why =
                assertThrows(IOException.class, () -> SilverVolume.read(folder)).getMessage();
        assertTrue(why.startsWith("is no volume in TEI"), why);
    }
}
