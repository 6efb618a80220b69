package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and encodings that somebody gives by mistake, or to do harm. */
class HostileTest {
    private static final String TEXT = "caf\u00e9 und Stra\u00dfe";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "UTF-8"})
    void deriveReadsTheDeclaredEncoding(String charset) throws IOException {
        Cli made =
                Cli.run("derive", "text", tei(charset, Charset.forName(charset)).toString());
        assertEquals(0, made.code(), made.err());
        assertTrue(made.out().contains(TEXT), made.out());
    }

    @Test
    void deriveRefusesBytesThatAreNotWhatTheFileDeclares() throws IOException {
        Cli made = Cli.run(
                "derive", "html", tei("UTF-8", StandardCharsets.ISO_8859_1).toString());
        assertEquals(1, made.code(), made.err());
        assertEquals("", made.out());
        assertTrue(made.err().contains("x.xml:1:") && made.err().contains("D601: byte 0xE9 is not UTF-8"), made.err());
        Cli unknown =
                Cli.run("derive", "text", tei("klingon", StandardCharsets.UTF_8).toString());
        assertEquals(1, unknown.code(), unknown.err());
        assertTrue(unknown.err().contains("the encoding klingon is not known here"), unknown.err());
    }

    @Test
    void anEmptyNameIsNotTheWorkingFolder() throws IOException {
        String dump = Files.writeString(temp.resolve("a.txt"), "A note.\n").toString();
        assertEquals(3, Cli.run("encode", "").code());
        assertEquals(2, Cli.run("encode", dump, "-o", "").code());
        assertEquals(2, Cli.run("publish", dump, "-o", "").code());
    }

    @Test
    void aKeptFileIsCalledAsItWasNamed() throws IOException {
        Path dump = Files.writeString(temp.resolve("a.txt"), "A note.\n");
        Cli kept = Cli.run("encode", dump.toString(), "-o", dump.toString());
        assertEquals(1, kept.code());
        assertTrue(kept.err().startsWith(dump + ": not overwritten"), kept.err());
        assertEquals("A note.\n", Files.readString(dump));
    }

    private Path tei(String declared, Charset charset) throws IOException {
        String mark = declared.startsWith("UTF-16") ? "\ufeff" : "";
        String head = mark.isEmpty() ? "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" : mark;
        String text = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"d.x\"><text><body><div type=\"document\"><p>"
                + TEXT + "</p></div></body></text></TEI>";
        return Files.write(temp.resolve("x.xml"), (head + text).getBytes(charset));
    }
}
