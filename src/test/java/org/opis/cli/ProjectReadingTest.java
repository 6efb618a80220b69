package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps are read with the layouts and lists of names that a project's settings name. */
class ProjectReadingTest {
    private static final Path GERMAN = Path.of("fixtures/cases/read-german");

    @TempDir
    Path temp;

    private Cli encode(String toml) throws IOException {
        Path config = Files.writeString(temp.resolve("opis.toml"), toml);
        return Cli.run(
                "encode",
                "--config",
                config.toString(),
                GERMAN.resolve("source.txt").toString());
    }

    @Test
    void layoutsStandBesideTheSettings() throws IOException {
        Files.copy(GERMAN.resolve("layout.xml"), temp.resolve("german.xml"));
        assertEquals(
                Files.readString(GERMAN.resolve("expected.tei.xml")),
                encode("[dumps]\nlayouts = [\"german.xml\"]\n").out());
    }

    @Test
    void listsOfNamesToo() throws IOException {
        Files.writeString(
                temp.resolve("people.xml"),
                "<listPerson xmlns=\"http://www.tei-c.org/ns/1.0\"><person xml:id=\"me.lipa\"><persName>Jan Lipa</persName>"
                        + "</person></listPerson>\n");
        Path dump = Files.writeString(temp.resolve("letter.txt"), "Letter\n\nJan Lipa came on 4 May 1961.\n");
        Path config = Files.writeString(temp.resolve("opis.toml"), "[dumps]\nauthorities = [\"people.xml\"]\n");
        String tei = Cli.run("encode", "--config", config.toString(), dump.toString())
                .out();
        assertTrue(tei.contains("ref=\"#me.lipa\""), tei);
    }

    @Test
    void oneThatIsNotThereIsSaid() throws IOException {
        Cli run = encode("[dumps]\nlayouts = [\"none.xml\"]\n");
        assertEquals(3, run.code());
        assertTrue(run.err().contains("none.xml"), run.err());
    }
}
