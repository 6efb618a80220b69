package org.opis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.opis.text.SourceReader;

/** What the header says because the body says it. */
class HeaderFactsTest {
    private static final String TEXT = "\n\nThe board met at noon and went through the accounts of the winter.\n";

    private static void says(String dump, String expected) {
        String header = header(dump);
        assertTrue(header.contains(expected), expected + " in " + header);
    }

    private static String header(String dump) {
        byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
        String xml = Opis.encode(SourceReader.read("a.txt", bytes, StandardCharsets.UTF_8), Options.DEFAULT)
                .tei()
                .xml();
        return xml.substring(0, xml.indexOf("<sourceDoc"));
    }

    @Test
    void aMarkingInTheStampOfARegistryIsNoClassOfThePaper() {
        String dump = "[Harbour Office stamp:\nSECRET\nIncoming Nº 00417s\n3 May 1958]" + TEXT;
        says(dump, "<category xml:id=\"class.secret\">");
        assertFalse(header(dump).contains("<catRef"));
        says("SECRET\n\n" + dump, "<catRef scheme=\"#classification\" target=\"#class.secret\"/>");
    }

    @Test
    void anAddressTellsTheAddresseeThoughNoListHasHim() {
        says(
                "Ministry of Ports\n\nComrade Marek Lis\n\nG d y n i a\n\nDear Comrade Lis!" + TEXT,
                "subtype=\"addressee\"><persName>Marek Lis</persName><placeName>Gdynia</placeName>");
        says(
                "Ministry of Ports\n\nP r a h a\n\nDear Comrade!" + TEXT,
                "subtype=\"addressee\"><orgName cert=\"high\" resp=\"#enc\">Ministry of Ports</orgName><placeName ref=\"#pl.prague\">Prague</placeName>");
    }

    @Test
    void theDoubtOfADatelineAndOfAFormReachesTheHeader() {
        String dump = "Port Office stamp: Copy Nº 3\n\n\n10 October 1955\n\n30 September 1955" + TEXT
                + "\n[signature] (A. PUZANOV)\n\nOne copy sent\n\n1 - Cde. V. I. Tugarinov\n";
        says(
                dump,
                "<persName ref=\"#p.puzanov\">A. M. Puzanov</persName><date when=\"1955-09-30\" cert=\"medium\" resp=\"#enc\">");
        says(dump, "<persName cert=\"high\" resp=\"#enc\">V. I. Tugarinov</persName>");
    }

    @Test
    void notesBetweenTwoPapersMayBelongToEither() {
        String letter = "Gdynia, 4 March 1957\n\nDear Minister," + TEXT + "\n[Signature: illegible]\n\n";
        String report = "Warsaw, 2 March 1957\n\nReport on the Ice" + TEXT;
        says(
                letter + "[Handwritten note: illegible]\n\n" + report,
                "<certainty target=\"#paper-94d5c7cb\" locus=\"start\" cert=\"medium\" resp=\"#enc\">");
        assertFalse(header(letter + report).contains("<certainty"));
    }
}
