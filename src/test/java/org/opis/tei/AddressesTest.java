package org.opis.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opis.Opis;
import org.opis.Options;
import org.opis.text.SourceReader;

class AddressesTest {
    private static final List<String> SAID = List.of(
            "The board met at noon and went through the accounts of the winter, page by page.",
            "Kord said that the pilots had not been paid since [illegible] the autumn and asked for an answer.",
            "The ferry goes once a day. The captain wants a second boat before the ice goes out.",
            "The board met at noon and went through the accounts of the winter, page by page.");

    private static String encoded(List<String> paragraphs) {
        byte[] dump = String.join("\n\n", paragraphs).concat("\n").getBytes(StandardCharsets.UTF_8);
        return Opis.encode(SourceReader.read("a.txt", dump, StandardCharsets.UTF_8), Options.DEFAULT)
                .tei()
                .xml();
    }

    /** What each paragraph says, by its address. */
    private static Map<String, String> paragraphs(String xml) {
        Map<String, String> found = new LinkedHashMap<>();
        Pattern.compile("(?s)<p xml:id=\"([^\"]*)\">(.*?)</p>")
                .matcher(xml.substring(xml.indexOf("<text ")))
                .results()
                .forEach(p -> found.put(p.group(1), p.group(2).replaceAll("<[^>]*>|\\s+", " ")));
        return found;
    }

    @Test
    void equalPassagesAreToldApartByTheirNumber() {
        List<String> ids = new ArrayList<>(paragraphs(encoded(SAID)).keySet());
        assertEquals(4, ids.size());
        assertEquals(ids.get(0) + "-2", ids.get(3));
        assertTrue(ids.get(1).matches("p-[0-9a-f]{8}"), ids.get(1));
    }

    /** An address means the same words, whatever is put before them, taken away or moved. */
    @Test
    void whatStandsElsewhereDoesNotMoveThem() {
        Map<String, String> before = paragraphs(encoded(SAID.subList(0, 3)));
        List<List<String>> edited = List.of(
                List.of(
                        "A line more, put in before all others, about the weather.",
                        SAID.get(0),
                        SAID.get(1),
                        SAID.get(2)),
                List.of(SAID.get(2), SAID.get(0), SAID.get(1)),
                List.of(SAID.get(2), SAID.get(1)));
        for (List<String> text : edited) {
            Map<String, String> after = paragraphs(encoded(text));
            assertEquals(
                    text.stream().filter(SAID::contains).count(),
                    after.keySet().stream().filter(before::containsKey).count());
            after.forEach((id, said) -> assertEquals(before.getOrDefault(id, said), said));
        }
    }

    @Test
    void wrappedLinesAndLineEndsDoNotCount() {
        String one = SAID.get(0);
        assertEquals(
                paragraphs(encoded(List.of(one))).keySet(),
                paragraphs(encoded(List.of(one.replace(" the winter", "\nthe winter"))))
                        .keySet());
    }

    @Test
    void aPointerFollowsWhatItPointsTo() {
        String xml = encoded(
                List.of(SAID.get(0).replace("winter,", "winter,[1]"), SAID.get(1), "[1] From the books of the mill."));
        String id = Pattern.compile("<note place=\"foot\" n=\"1\" xml:id=\"(note-[0-9a-f]{8})\"")
                .matcher(xml)
                .results()
                .map(note -> note.group(1))
                .collect(Collectors.joining());
        assertFalse(id.isEmpty(), xml);
        assertTrue(xml.contains("target=\"#" + id + "\""), xml);
    }

    @Test
    void signsInTheTextAreNoPointers() {
        String text =
                "<TEI><text xml:space=\"preserve\"><body><p>say \"#n1\" <note xml:id=\"n1\">a</note></p></body></text></TEI>";
        assertTrue(Addresses.given(text).contains("say \"#n1\" "));
    }
}
