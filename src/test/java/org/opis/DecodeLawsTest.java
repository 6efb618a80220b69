package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opis.tei.Decoder;

/** Decoding reads the markup: what an editor changes in the TEI changes in the dump, and nothing else does. */
class DecodeLawsTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    /** A word of the letters of the alphabet, as text of an element. */
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

    @Test
    void aWordChangedInAParagraphChangesInTheDump() throws IOException {
        assertTrue(changed("<p ") > 20);
    }

    @Test
    void aWordChangedInAGapChangesInTheDump() throws IOException {
        assertTrue(changed("<desc>") > 5);
    }

    @Test
    void aWordChangedInTheLabelOfAStampChangesInTheDump() throws IOException {
        assertTrue(changed("<seg type=\"label\">") > 5);
    }

    /** Changes the first word after each tag that begins with {@code tag}; how many were changed. */
    private static int changed(String tag) throws IOException {
        int count = 0;
        for (Dumps dump : Dumps.fixtures()) {
            String xml = dump.encode().tei().xml();
            int from = xml.indexOf("<text ");
            for (int at = xml.indexOf(tag, from); at >= 0; at = xml.indexOf(tag, at + 1)) {
                int end = xml.indexOf('>', at) + 1;
                Matcher word = WORD.matcher(xml).region(end, Math.max(end, xml.indexOf('<', end)));
                if (word.find()) {
                    check(dump, xml, word.start(), word.end());
                    count++;
                }
            }
        }
        return count;
    }

    private static void check(Dumps dump, String xml, int start, int end) {
        String now = decode(xml.substring(0, start) + "changed" + xml.substring(end));
        String before = new String(dump.bytes(), StandardCharsets.UTF_8);
        int at = 0;
        while (at < now.length() && at < before.length() && now.charAt(at) == before.charAt(at)) {
            at++;
        }
        int first = at;
        String word = xml.substring(start, end);
        boolean same = false;
        for (int i = Math.max(0, first - word.length()); i <= first && !same; i++) {
            same = before.startsWith(word, i)
                    && (before.substring(0, i) + "changed" + before.substring(i + word.length())).equals(now);
        }
        assertTrue(same, dump.name() + " at " + first + ": " + word);
    }

    private static String decode(String xml) {
        return new String(Decoder.decode(xml.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theBodyDecodesWithoutWhatStoodAroundIt() throws IOException {
        for (Dumps dump : Dumps.fixtures()) {
            String xml = dump.encode().tei().xml();
            String body = Decoder.decode(xml.getBytes(StandardCharsets.UTF_8)).body();
            String without = xml.replaceFirst("(?s)<sourceDoc>.*</sourceDoc>", "");
            assertEquals(body, decode(without).replace("\r\n", "\n"), dump.name());
        }
    }

    @Test
    void nothingStandsTwiceInTheFile() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Dumps dump : Dumps.fixtures()) {
            String xml = dump.encode().tei().xml();
            int said = length(xml, "<sourceDoc>", "</sourceDoc>") + length(xml, "<text ", "</text>");
            int dumped = new String(dump.bytes(), StandardCharsets.UTF_8).length();
            if (said > dumped) {
                wrong.add(dump.name() + ": " + said + " characters of " + dumped);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Characters of an element, its tags left out and its references resolved. */
    private static int length(String xml, String start, String end) {
        int from = xml.indexOf(start);
        String element = xml.substring(from, xml.indexOf(end, from));
        return TAG.matcher(element).replaceAll("").replaceAll("&[a-z]+;", "x").length();
    }
}
