package org.opis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.Aids;

/** Every redaction of the volumes of the FRUS series is a gap that says it was withheld. */
class FrusRedactionTest {
    private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]]{1,200})]");
    private static final Pattern WITHHELD = Pattern.compile(".*(?:not declassified|not released|excised|redacted)");
    private static final Pattern COUNTED = Pattern.compile(
            "(\\d+) (name|place|line|paragraph|initial|codeword)s?(?: of source text)? not declassified");

    @Test
    void everyRedactionIsOne() throws IOException {
        Map<String, Integer> brackets = new TreeMap<>();
        List<Path> volumes = volumes();
        for (Path volume : volumes) {
            String text = Files.readString(volume).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
            Matcher bracket = BRACKET.matcher(text);
            while (bracket.find()) {
                if (WITHHELD.matcher(bracket.group(1)).matches()) {
                    brackets.merge(bracket.group(1), 1, Integer::sum);
                }
            }
        }
        TreeSet<String> wrong = new TreeSet<>();
        for (String words : brackets.keySet()) {
            String found = RemarkTableTest.found("He asked whether [" + words + "] could send some of the ropes.");
            Matcher counted = COUNTED.matcher(words);
            String expected = counted.matches() ? "gap redacted " + counted.group(2) + " " + counted.group(1) : found;
            if (!found.startsWith("gap redacted") || !found.equals(expected)) {
                wrong.add(words + ": " + found);
            }
        }
        assertEquals(new TreeSet<>(), wrong);
        assertTrue(brackets.values().stream().mapToInt(n -> n).sum() > 1000, "brackets of the volumes");
    }

    private static List<Path> volumes() {
        return Stream.of("frus1952-54Guat.xml", "frus1961-63v06.xml", "frus1961-63v07-09mSupp.xml")
                .map(Aids::frus)
                .toList();
    }
}
