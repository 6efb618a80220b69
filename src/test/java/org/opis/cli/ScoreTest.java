package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, on pages so plain that their reading will not change. */
class ScoreTest {
    private static final String GOLD =
            """
            {"file": "%s.txt", "class": "document", "meta": {"title": null},
             "body": {"first": "%2$s", "last": "%2$s"},
             "spans": [{"type": "sic", "text": "%3$s"}]}
            """;

    @TempDir
    Path temp;

    private Path gold;

    @BeforeEach
    void gold() throws IOException {
        gold = Files.createDirectories(temp.resolve("gold"));
        put(gold, "one", "They saw the recieved [sic] letters and went home again.", "recieved");
        put(gold, "two", "They saw the recieved [sic] letters and went home later.", "letters");
        Files.writeString(gold.resolve("apart.txt"), "two\n");
    }

    private void put(Path folder, String name, String line, String sic) throws IOException {
        Files.createDirectories(temp.resolve("corpus"));
        Files.writeString(temp.resolve("corpus/" + name + ".txt"), line + "\n");
        Files.writeString(folder.resolve(name + ".json"), GOLD.formatted(name, line, sic));
    }

    private Cli score(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "score";
        all[1] = gold.toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return Cli.run(all);
    }

    @Test
    void pagesStandBesideTheFolder() {
        Cli run = score();
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("| sic | 2 | 2 | 0.500 | 0.500 | 0.500 | 0.500 |\n"), run.out());
        assertTrue(run.out().contains("| class | 2 | 2 |\n"), run.out());
        assertTrue(run.out().contains("| I401 | sic | 2 | 1 | 1 | 0.500 |\n"), run.out());
        assertTrue(run.out().contains("| none | 2 | 1 | 0.500 | 0 | 0 | – | 0 | 0 | – |\n"), run.out());
        assertEquals(run.out(), score().out());
    }

    @Test
    void whatIsSetApartCanBeLookedAtAlone() {
        assertTrue(score("--apart").out().contains("| sic | 1 | 1 | 0.000 |"));
        assertTrue(score("--not-apart").out().contains("| sic | 1 | 1 | 1.000 |"));
        assertEquals(2, score("--apart", "--not-apart").code());
    }

    @Test
    void errorsPointIntoThePage() {
        Cli run = score("--errors", "sic");
        Path two = temp.resolve("corpus/two.txt");
        assertEquals(
                two + ":1: missing sic \"letters\"\n" + two + ":1: spurious sic \"recieved\"\n", run.out(), run.err());
        Cli unknown = score("--errors", "sick");
        assertEquals(2, unknown.code());
        assertEquals("", unknown.out());
    }

    @Test
    void jsonHasTheCounts() {
        String json = score("--json").out();
        assertTrue(json.contains("\"f1\": 0.5000"), json);
        assertTrue(json.startsWith("{\n  \"pages\": {\n    \"all\": 2"), json);
    }

    @Test
    void pagesMayBeElsewhere() throws IOException {
        Files.createDirectories(temp.resolve("far/away"));
        Files.move(temp.resolve("corpus/one.txt"), temp.resolve("far/away/one.txt"));
        Cli without = score();
        assertEquals(3, without.code());
        assertTrue(without.err().contains("its page one.txt is not there"), without.err());
        assertTrue(without.out().contains("| sic | 1 | 1 |"), "the others are scored");
        assertEquals(3, score("--pages", temp.resolve("no").toString()).code());
        assertEquals(0, score("--pages", temp.toString()).code());
    }

    @Test
    void twoHandsAreComparedWhereBothHaveThePage() throws IOException {
        Path other = Files.createDirectories(temp.resolve("other"));
        put(other, "two", "They saw the recieved [sic] letters and went home later.", "recieved");
        Cli run = score("--agreement", other.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("| sic | 1 | 1 | 0.000 |"), run.out());
        assertFalse(run.out().contains("| rule |"), run.out());
        assertFalse(run.out().contains("| @cert |"), run.out());
    }

    @Test
    void badGoldIsOneSentence() throws IOException {
        Files.writeString(gold.resolve("one.json"), "{\"file\": \"one.txt\", \"spans\": [{\"type\": \"stump\"}]}");
        Files.writeString(gold.resolve("three.json"), "{\"file\": ");
        Cli run = score();
        assertEquals(3, run.code());
        assertTrue(run.err().contains("one.json: no type of spans: stump"), run.err());
        assertEquals(2, run.err().lines().count(), run.err());
        assertEquals(3, Cli.run("score", temp.resolve("none").toString()).code());
    }
}
