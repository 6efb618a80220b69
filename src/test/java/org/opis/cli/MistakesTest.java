package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opis says to who gives it the wrong thing: each line of mistakes.txt, and all that it says, in expected.txt. */
class MistakesTest {
    private static final Path CASES = Path.of("fixtures/cases/mistakes");
    private static final String DUMP = "TOP SECRET\n\nTo the Minister.\n\nNothing of note happened. [illegible]\n";
    /** What stands on standard output is shown so far. */
    private static final int SHOWN = 400;

    @TempDir
    Path temp;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of(
                "page.txt", "page2.txt", "dumps/one.txt", "dumps/two.txt", "a/one.txt", "b/one.txt", "-dash.txt")) {
            put(name, DUMP);
        }
        String tei = Cli.run("encode", temp.resolve("page.txt").toString()).out();
        for (String name : List.of("page.xml", "tei/page.xml", "tei/other.xml")) {
            put(name, tei);
        }
        put("tei/mine.xml", "<mine/>\n");
        put("data.json", "{\"a\": [1, 2, 3]}\n");
        put("other.xml", "<?xml version=\"1.0\"?>\n<catalog><book>A</book></catalog>\n");
        put("page.html", "<!DOCTYPE html>\n<html><head><title>T</title></head><body><p>A</body></html>\n");
        put("empty.txt", "");
        put("grammar.xsd", "<schema xmlns=\"http://www.w3.org/2001/XMLSchema\"/>\n");
        put("grammar.dtd", "<!ELEMENT TEI ANY>\n");
        put("house.sch", "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\"/>\n");
        put("tei.rng", "<element name=\"TEI\" xmlns=\"http://relaxng.org/ns/structure/1.0\"><text/></element>\n");
        Files.createDirectory(temp.resolve("nothing"));
        Files.write(temp.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
        Files.write(
                temp.resolve("letter.docx"),
                "PK\u0003\u0004\0\0[Content_Types].xml\0".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(temp.resolve("scan.pdf"), "%PDF-1.7\n%\u00e2\u00e3\n\0\0".getBytes(StandardCharsets.ISO_8859_1));
    }

    private void put(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void everyOneHasItsMessage() throws IOException {
        StringBuilder said = new StringBuilder();
        List<String> commands = Files.readAllLines(CASES.resolve("mistakes.txt"));
        for (String command : commands) {
            said.append("$ opis ")
                    .append(command)
                    .append('\n')
                    .append(run(command))
                    .append('\n');
        }
        Path expected = CASES.resolve("expected.txt");
        if (System.getProperty("opis.accept") != null) {
            Files.writeString(expected, said);
        }
        assertTrue(commands.size() >= 25);
        assertEquals(Files.readString(expected), said.toString());
    }

    private String run(String command) {
        List<String> arguments = new ArrayList<>();
        for (String word : command.split(" ")) {
            boolean file = !word.startsWith("-") && (word.contains(".") || word.contains("/") || isThere(word));
            int value = word.indexOf('=');
            if (word.equals("\"\"")) {
                arguments.add("");
            } else if (value > 0 && word.contains(".")) {
                arguments.add(word.substring(0, value + 1) + temp.resolve(word.substring(value + 1)));
            } else {
                arguments.add(
                        file && !isAfter(arguments, "--id", "--charset")
                                ? temp.resolve(word).toString() + (word.endsWith("/") ? "/" : "")
                                : word);
            }
        }
        Cli cli = Cli.run(arguments.toArray(String[]::new));
        String out =
                cli.out().length() > SHOWN ? cli.out().substring(0, SHOWN).replaceAll("\\s+", " ") + " …\n" : cli.out();
        return (out + cli.err()).replace(temp.toUri().toString(), "").replace(temp + "/", "") + "exit " + cli.code()
                + "\n";
    }

    private static boolean isAfter(List<String> arguments, String... options) {
        return !arguments.isEmpty() && List.of(options).contains(arguments.get(arguments.size() - 1));
    }

    private boolean isThere(String word) {
        return !word.matches("encode|decode|validate|derive|names|score|publish") && Files.exists(temp.resolve(word));
    }
}
