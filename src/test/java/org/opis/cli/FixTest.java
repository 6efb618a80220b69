package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repairs from the command line. */
class FixTest {
    private static final String RIGHT = "when=\"1984-06-04\"";
    private static final String WRONG = "when=\"1984-6-4\"";

    @TempDir
    Path temp;

    private Path page;
    private String right;

    @BeforeEach
    void spoil() throws IOException {
        right = Cli.run("encode", "fixtures/archive/003_73de773ead11d481.txt").out();
        assertTrue(right.contains(RIGHT), "the page has that date");
        page = Files.writeString(temp.resolve("page.xml"), right.replace(RIGHT, WRONG));
    }

    @Test
    void aDryRunShowsADiffAndWritesNothing() throws IOException {
        Cli run = Cli.run("validate", "--fix", "--dry-run", page.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("--- " + page + "\n+++ " + page + "\n@@ -"), run.out());
        assertTrue(run.out().contains("\n-<listBibl>") && run.out().contains("\n+<listBibl>"), run.out());
        assertTrue(run.err().contains("page.xml: 1 repair to make\n"), run.err());
        assertEquals(right.replace(RIGHT, WRONG), Files.readString(page));
        assertEquals(2, Cli.run("validate", "--dry-run", page.toString()).code());
    }

    @Test
    void aRepairIsMadeOnceAndWhatIsLeftIsReported() throws IOException {
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(temp.resolve("link.xml"), page);
        Cli run = Cli.run("validate", "--fix", link.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals("1 file, no findings\n", run.out());
        assertTrue(run.err().endsWith("link.xml: 1 repair made\n"), run.err());
        assertEquals(right, Files.readString(page));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(page)));
        Map<Path, String> before = files();
        assertEquals("", Cli.run("validate", "--fix", page.toString()).err());
        assertEquals(before, files());
    }

    @Test
    void aFileThatIsDoubtfulStaysAndIsSaid() throws IOException {
        Path broken = Files.writeString(temp.resolve("broken.xml"), right.replace(RIGHT, WRONG) + "<");
        Map<Path, String> before = files();
        Cli run = Cli.run("validate", "--fix", broken.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().endsWith("broken.xml: not repaired: it cannot be read to its end\n"), run.err());
        assertEquals(before, files());
        Cli standard = Cli.feed(Files.readAllBytes(page), "validate", "--fix", "-");
        assertEquals(1, standard.code());
        assertTrue(standard.err().startsWith("stdin: not repaired: standard input is no file"), standard.err());
    }

    /** What is reported is what the file holds then: nothing was repaired. */
    @Test
    void aFileWithASecondNameIsLeftAlone() throws IOException {
        Files.createLink(temp.resolve("second.xml"), page);
        Map<Path, String> before = files();
        Cli run = Cli.run("validate", "--fix", page.toString());
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("1984-6-4"), run.out());
        assertTrue(run.err().endsWith("under which it would stay as it is\n"), run.err());
        assertEquals(before, files());
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(temp)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(file, Files.readString(file));
            }
        }
        return files;
    }
}
