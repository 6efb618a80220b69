package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile files take no more memory than others: each is larger than all the memory that Java has here. */
class FlatIT {
    private static final int TIMES = 500_000;
    private static final String LINE =
            "<p>some words, and some more of them, until there are more than memory holds</p>\n";

    @TempDir
    Path temp;

    @Test
    void hostileFiles() throws IOException, InterruptedException {
        write("a-attribute.xml", "<a>\n<p b='", LINE.replace('<', ' '), "'/></a>");
        write("b-comment.xml", "<a>\n<!-- ", LINE, "--></a>");
        write("c-deep.xml", "", "<a>".repeat(30), "");
        write("d-encoding.xml", "<a>\n", LINE, "<p>caf\u00e9</p></a>");
        Files.writeString(temp.resolve("e-small.xml"), "<a>\n<b></a>\n");
        write("f-text.xml", "<a>\n", LINE.replace('<', ' '), "</a>");
        write("g-truncated.xml", "<a>\n", LINE, "");
        write("h-valid.xml", "<a>\n", LINE, "</a>");
        write(
                "i-bomb.xml",
                "<!DOCTYPE a [<!ENTITY e \"" + "x".repeat(90_000) + "\">]><a>\n",
                LINE,
                "<b>" + "&e;".repeat(200) + "</b></a>");
        String none = "there is no tag in the ten million characters from here [V593]\n";
        String expected = "a-attribute.xml:2:1: error: this tag is longer than a million characters [V593]\n"
                + "b-comment.xml:2:1: error: " + none
                + "c-deep.xml:1:769: error: elements nest deeper than 256 [V593]\n"
                + "d-encoding.xml:500002:7: error: byte 0xE9 is not UTF-8 [V596]\n"
                + "e-small.xml:2:4: error: </a> does not close <b>, opened at 2:1 [V591]\n"
                + "f-text.xml:1:1: error: " + none
                + "g-truncated.xml:500002:1: error: the file ends inside <a>, opened at 1:1 [V591]\n"
                + "i-bomb.xml:500002:337: error: names or entities grow beyond what opis reads: 10,000 entities,"
                + " 10,000,000 characters [V593]\n";
        assertEquals(expected, validate("--schema", "any.rng", ".").out());
    }

    /** A corpus of 150 MB, all of it right: no more than a stretch of it is held. */
    @Test
    void aHundredAndFiftyMegabytes() throws IOException, InterruptedException {
        String header = "<teiHeader><fileDesc><titleStmt><title>t</title></titleStmt></fileDesc></teiHeader>";
        String letter = "<TEI>" + header + "<text><body>\n" + LINE.repeat(400) + "</body></text></TEI>\n";
        write(
                "corpus.xml",
                "<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'>" + header + "<!-- the first has a name -->"
                        + letter.replaceFirst("<p>", "<p xml:id='first'>"),
                letter,
                letter.replaceFirst("some words", "<ref target='#first'>some words</ref>") + "</teiCorpus>",
                4_800);
        assertTrue(Files.size(temp.resolve("corpus.xml")) > 150_000_000);
        Ran ran = validate("--schema", "any.rng", "corpus.xml");
        assertEquals("", ran.out(), ran.err());
    }

    @Test
    void whatMustBeHeldAndCannot() throws IOException, InterruptedException {
        write("a-held.xml", "<a xmlns='http://www.tei-c.org/ns/1.0'>\n<wrong/>", LINE, "</a>");
        Files.writeString(temp.resolve("b-small.xml"), "<a>\n<b></a>\n");
        String[] lines = validate("--schema", "any.rng", ".").out().split("\n");
        assertEquals(2, lines.length);
        assertEquals(
                "a-held.xml:1:1: error: it takes more memory than the N MB that Java may use; java -Xmx gives it"
                        + " more [V593]",
                lines[0].replaceAll("\\d+ MB", "N MB"));
        assertEquals("b-small.xml:2:4: error: </a> does not close <b>, opened at 2:1 [V591]", lines[1]);
    }

    private Ran validate(String... args) throws IOException, InterruptedException {
        Files.copy(Path.of("fixtures/cases/validate-large/any.rng"), temp.resolve("any.rng"));
        String[] command = {
            System.getProperty("java.home") + "/bin/java",
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-jar",
            Path.of("target/opis.jar").toAbsolutePath().toString(),
            "validate",
            "--format",
            "gcc",
            "--threads",
            "2",
            args[0],
            args[1],
            args[2]
        };
        Ran ran = Ran.in(temp, Map.of(), command);
        return new Ran(ran.code(), ran.out().replace("./", ""), ran.err());
    }

    private void write(String name, String head, String part, String tail) throws IOException {
        write(name, head, part, tail, TIMES);
    }

    private void write(String name, String head, String part, String tail, int times) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(temp.resolve(name), StandardCharsets.ISO_8859_1)) {
            out.write(head);
            for (int i = 0; i < times; i++) {
                out.write(part);
            }
            out.write(tail);
        }
    }
}
