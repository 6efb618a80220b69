package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;

/** Whatever happens to the papers: every address that was given answers, and none means something else. */
class AddressesTest {
    private static final String HEAD = "Report on the harbour\n\n7 May 1961\n\n";
    private static final String ONE =
            "The first ship came in the night and nobody saw it but the pilot of the harbour.";
    private static final String TWO = "The second ship waited outside until the fog had gone and the tide had turned.";
    private static final String THREE =
            "The third ship never came, and its owners wrote a long letter to the ministry.";

    @TempDir
    Path temp;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(temp.resolve("in"));
        out = temp.resolve("out");
    }

    @Test
    void everyOldAddressAnswersAndNoneMeansSomethingElse() throws IOException {
        write("a", ONE, TWO, THREE);
        write("b", TWO, ONE, TWO);
        write("c", ONE, "A paragraph of a paper that is going to be removed from the edition.");
        write("d", "A paragraph of a paper that is going to be called otherwise.", THREE);
        publish("1");
        Map<String, String> first = said();
        assertTrue(first.size() > 10, first.toString());
        // put in, changed, taken out, in another order, cut in two; removed, renamed
        write("a", THREE, "A new ship came at last.", ONE.replace("night", "morning"));
        write("b", ONE, TWO.substring(0, 36), TWO.substring(36), TWO);
        Files.delete(in.resolve("c.txt"));
        Files.move(in.resolve("d.txt"), in.resolve("e.txt"));
        publish("2", "--moved", "d=e");
        Map<String, String> second = said();
        first.forEach((address, words) -> {
            assertTrue(second.containsKey(address), "no answer: " + address);
            String now = second.get(address);
            boolean gone = now.contains("edition 1 that stood here") || now.isEmpty() || address.matches("html/[cd].*");
            assertTrue(gone || now.equals(words), address + " was \"" + words + "\" and is \"" + now + "\"");
        });
        assertTrue(page("c").contains("This paper was in the edition up to edition 1, and is no longer in it."));
        assertTrue(page("d").contains("This paper has another address now: <a href=\"../html/e.html\">"));
    }

    @Test
    void theListTellsSinceWhenAndUntilWhen() throws IOException {
        write("a", ONE, TWO);
        publish("1");
        write("a", ONE, THREE);
        publish("2");
        publish("3");
        write("a", ONE);
        publish("4");
        List<String> told = new ArrayList<>();
        for (JsonNode address : new ObjectMapper().readTree(Files.readString(out.resolve("addresses.json")))) {
            if (address.path("id").asText().startsWith("p-")) {
                told.add(address.path("since").asText() + " "
                        + address.path("until").asText("stands"));
            }
        }
        assertEquals(List.of("1 1", "1 stands", "2 3"), told.stream().sorted().toList());
    }

    @Test
    void whatMovedIsSaidToBeThere() throws IOException {
        write("a", ONE, TWO);
        publish("1");
        String gone = id("a", TWO);
        write("a", ONE, TWO.replace("fog", "mist"));
        publish("2", "--moved", "a#" + gone + "=a#" + "p-00000000");
        assertTrue(
                page("a")
                        .contains("id=\"" + gone + "\">[A passage of edition 1 that stood here is now"
                                + " <a href=\"a.html#p-00000000\">at another place</a>.]"),
                page("a"));
        publish("3");
        assertTrue(
                page("a").contains("[A passage that stood here in edition 1 is no longer there, or reads otherwise.]"));
        assertFalse(page("a").contains("edition 3 that stood"));
    }

    @Test
    void whatChangedSinceTheEditionBeforeIsTold() throws IOException {
        write("a", ONE, TWO);
        write("b", THREE);
        write("c", ONE);
        publish("1");
        Path before = out;
        out = temp.resolve("second");
        write("a", ONE, TWO.replace("fog", "mist"));
        Files.move(in.resolve("b.txt"), in.resolve("d.txt"));
        publish("2", "--previous", before.toString(), "--date", "2026-05-07", "--base-url", "https://example.org/x");
        String feed = Files.readString(out.resolve("changes.atom"));
        assertTrue(feed.contains("<updated>2026-05-07T00:00:00Z</updated>"), feed);
        assertTrue(feed.contains("<id>https://example.org/x/html/d.html#edition-2</id>"), feed);
        assertTrue(feed.contains("<id>https://example.org/x/html/a.html#edition-2</id>"), feed);
        String changes = Files.readString(out.resolve("changes.html"));
        assertTrue(changes.contains("1 new, 1 changed, 1 removed, 1 as they were."), changes);
        assertTrue(changes.contains("<del>" + TWO + "</del>"), changes);
        assertTrue(changes.contains("<ins>" + TWO.replace("fog", "mist") + "</ins>"), changes);
        assertFalse(changes.contains(ONE), changes);
    }

    private void write(String name, String... paragraphs) throws IOException {
        Files.writeString(in.resolve(name + ".txt"), HEAD + String.join("\n\n", paragraphs) + "\n");
    }

    private void publish(String edition, String... more) {
        List<String> command = new ArrayList<>(List.of("publish", in.toString(), "-o", out.toString()));
        command.addAll(List.of("--edition", edition));
        command.addAll(List.of(more));
        Command run = Command.run(command.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
    }

    private String page(String name) throws IOException {
        return Files.readString(out.resolve("html/" + name + ".html"));
    }

    private String id(String name, String words) throws IOException {
        Matcher paragraph = Pattern.compile("<p id=\"(p-[^\"]+)\">" + Pattern.quote(words.substring(0, 20)))
                .matcher(page(name));
        assertTrue(paragraph.find(), page(name));
        return paragraph.group(1);
    }

    /** What each address of a paragraph says, by page and id. */
    private Map<String, String> said() throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        for (String name : List.of("a", "b", "c", "d")) {
            Path file = out.resolve("html/" + name + ".html");
            Matcher element = Pattern.compile(
                            "<(p|span|li|h\\d)[^>]* id=\"((?:p|head)-[^\"]+)\"[^>]*>(.*?)</\\1>", Pattern.DOTALL)
                    .matcher(Files.readString(file).replaceAll("<p id", "<p class=\"\" id"));
            while (element.find()) {
                String words = element.group(3)
                        .replaceAll("<span class=\"ed gone\".*?\\] </span>", "")
                        .replaceAll("<a class=\"[^\"]*\\banchor\\b.*?</a>", "")
                        .replaceAll("<[^>]+>", "")
                        .replaceAll("\\s+", " ")
                        .strip();
                said.put("html/" + name + ".html#" + element.group(2), words);
            }
            // an address within the one that holds it
            Matcher gone = Pattern.compile("<span class=\"ed gone\" id=\"([^\"]+)\">(.*?)</span>")
                    .matcher(Files.readString(file));
            while (gone.find()) {
                said.put("html/" + name + ".html#" + gone.group(1), "edition 1 that stood here");
            }
        }
        return said;
    }
}
