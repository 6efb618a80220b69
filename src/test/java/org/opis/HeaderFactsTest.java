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
}
