package org.opis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, alone, from another folder, in a locale without letters beyond ASCII. */
class JarIT {
    private static final Path ARCHIVE = Path.of("fixtures/archive").toAbsolutePath();

    @TempDir
    static Path temp;

    private static Ran ran;

    @BeforeAll
    static void publish() throws IOException, InterruptedException {
        ran = jar("publish", ARCHIVE.toString(), "-o", "edition");
    }

    @Test
    void publishesTheArchive() throws IOException, InterruptedException {
        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("5 files given: 5 published: edition/index.html"), ran.err());
        assertEquals(5, count("edition/html", ".html"));
        assertEquals(5, count("edition/dump", ".html"));
        assertEquals(5, count("edition/tei", ".xml"));
        assertEquals(5, count("edition/text", ".txt"));
        // the page of a person is no paper; one file holds all
        assertEquals(5, count("edition/cite", ".bib"));
        assertEquals(29, count("edition/csv", ".csv"));
        for (String file : List.of("index.html", "assets/opis.css", "schema/opis.rng", "manifest.json")) {
            assertTrue(Files.isRegularFile(temp.resolve("edition").resolve(file)), file);
        }
        assertEquals(0, jar("validate", "edition/tei").code());
        assertEquals(0, jar("decode", "edition/tei", "-o", "back").code());
        for (Path dump : files(ARCHIVE)) {
            assertArrayEquals(
                    Files.readAllBytes(dump),
                    Files.readAllBytes(temp.resolve("back").resolve(dump.getFileName())));
        }
    }

    @Test
    void compilesSchematronFromItsOwnJar() throws IOException, InterruptedException {
        Path cases = Path.of("fixtures/cases/validate-schemas").toAbsolutePath();
        Ran validated = jar(
                "validate",
                "--schema",
                cases.resolve("main.rng").toString(),
                "--schematron",
                cases.resolve("rules.sch").toString(),
                "--format",
                "gcc",
                cases.resolve("bad.xml").toString());
        assertEquals(1, validated.code(), validated.err());
        for (String code : List.of("[L1]", "[R1]", "[R2]", "[V500]")) {
            assertTrue(validated.out().contains(code), validated.out());
        }
    }

    @Test
    void theSameDumpsGiveTheSameEdition() throws IOException, InterruptedException {
        jar("publish", ARCHIVE.toString(), "-o", "one", "--threads", "1");
        jar("publish", ARCHIVE.toString(), "-o", "two", "--threads", "7");
        for (Path file : files(temp.resolve("one"))) {
            // what opis keeps for its next run names the folder as it was given
            if (temp.resolve("one").relativize(file).startsWith(".opis") || file.endsWith(".opis.sha256")) {
                continue;
            }
            Path other = temp.resolve("two").resolve(temp.resolve("one").relativize(file));
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
        }
        assertEquals(
                files(temp.resolve("one")).size(), files(temp.resolve("two")).size());
    }

    @Test
    void xmllintAcceptsEveryFile() throws IOException, InterruptedException {
        String xmllint = Aids.program("xmllint").toString();
        for (Path file : files(temp.resolve("edition/tei"))) {
            Ran lint = Ran.in(temp, Map.of(), xmllint, "--noout", "--nonet", file.toString());
            assertEquals(new Ran(0, "", ""), lint);
        }
    }

    @Test
    void readsAndWritesTheStandardStreamsAsUtf8() throws IOException, InterruptedException {
        Ran one = jar("encode", ARCHIVE.resolve("000_8e4ba78e85204118.txt").toString());
        assertEquals(0, one.code(), one.err());
        assertTrue(one.out().contains("Nº"), "UTF-8 in the C locale");
        assertFalse(one.out().contains("\u001b["));
    }

    @Test
    void noReportTakesThePlaceOfSettingsThatWereFound() throws IOException, InterruptedException {
        Path settings = Files.writeString(temp.resolve("opis.toml"), "[severity]\n");
        try {
            Ran refused = jar("validate", "--report", "json=opis.toml", "edition/tei");
            assertEquals(2, refused.code(), refused.err());
            assertEquals("[severity]\n", Files.readString(settings));
        } finally {
            Files.delete(settings);
        }
    }

    @Test
    void anErrorIsASentence() throws IOException, InterruptedException {
        Ran none = jar("encode", "/dev/null/x.txt");
        assertEquals(3, none.code());
        assertEquals("/dev/null/x.txt: no such file or folder\n", none.err());
    }

    private static Ran jar(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target/opis.jar").toAbsolutePath().toString()));
        command.addAll(List.of(args));
        return Ran.in(temp, Map.of("LC_ALL", "C"), command.toArray(String[]::new));
    }

    private static long count(String folder, String ending) throws IOException {
        return files(temp.resolve(folder)).stream()
                .filter(file -> file.toString().endsWith(ending))
                .count();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
