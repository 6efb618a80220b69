package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The same hostile files at every door: a clear word at a place, never an internal error. */
class OneDoorTest {
    private static final String TEI = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>";
    private static final String END = "</p></body></text></TEI>";
    /** Where a hostile file stands among words. */
    private static final String FILE = "FILE";
    /** A folder that holds it alone. */
    private static final String FOLDER = "FOLDER";

    private static final String MANY = "{" + "\"a\":1,".repeat(300_000) + "\"b\":1}";

    @TempDir
    Path temp;

    private String dump;
    private String tei;

    @BeforeEach
    void whole() throws IOException {
        dump = Files.writeString(temp.resolve("dump.txt"), "A letter\n\nWe met.\n")
                .toString();
        tei = Files.writeString(temp.resolve("tei.xml"), TEI + END).toString();
    }

    @Test
    void lists() throws IOException {
        Map<Path, String> files =
                HostileFiles.xml(temp, "<listPerson xmlns=\"http://www.tei-c.org/ns/1.0\">", "</listPerson>");
        files.put(HostileFiles.large(temp.resolve("large.xml")), "100 MB");
        refused(files, "encode", "--authority", FILE, dump, "-o", out());
    }

    @Test
    void layouts() throws IOException {
        Map<Path, String> files = HostileFiles.xml(temp, "<apparatus>", "</apparatus>");
        files.put(HostileFiles.large(temp.resolve("large.xml")), "100 MB");
        refused(files, "encode", "--layout", FILE, dump, "-o", out());
    }

    @Test
    void catalogs() throws IOException {
        Map<Path, String> files =
                HostileFiles.xml(temp, "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\">", "</catalog>");
        files.put(HostileFiles.large(temp.resolve("large.xml")), "100 MB");
        refused(files, "validate", "--catalog", FILE, tei);
    }

    @Test
    void schemas() throws IOException {
        Map<Path, String> grammars =
                HostileFiles.xml(temp, "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\">", "</grammar>");
        // Jing ends at the first element that no grammar has
        grammars.replaceAll((file, said) -> said + "|expected|illegal characters");
        refused(grammars, "validate", "--schema", FILE, tei);
        Map<Path, String> rules =
                HostileFiles.xml(temp, "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\">", "</schema>");
        refused(rules, "validate", "--schematron", FILE, tei);
    }

    /** A text may be of any size, and is read as far as it goes. */
    @Test
    void texts() throws IOException {
        Map<Path, String> files = HostileFiles.xml(temp, TEI, END);
        refused(files, "decode", FILE, "-o", out());
        refused(files, "derive", "html", FILE, "-o", out());
        refused(files, "derive", "csv", FILE, "-o", out());
        refused(files, "validate", FILE);
    }

    @Test
    void gold() throws IOException {
        Map<Path, String> files = HostileFiles.data(temp, ".json", "{\"spans\":", MANY);
        for (Path file : files.keySet()) {
            Path folder = Files.createDirectory(folder(file));
            Files.move(file, folder.resolve(file.getFileName()));
        }
        refused(files, "score", FOLDER);
    }

    @Test
    void baselines() throws IOException {
        Map<Path, String> files = HostileFiles.data(temp, ".json", "{\"findings\":", MANY);
        refused(files, "validate", "--baseline", FILE, tei);
    }

    @Test
    void settings() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            many.append("a" + i + " = 1\n");
        }
        Map<Path, String> files = HostileFiles.data(temp, ".toml", "a = ", many.toString());
        refused(files, "validate", "--config", FILE, tei);
    }

    private static Path folder(Path file) {
        return file.resolveSibling("of-" + file.getFileName());
    }

    private String out() {
        return temp.resolve("out") + "/";
    }

    private static void refused(Map<Path, String> files, String... words) {
        assertAll(files.entrySet().stream().map(file -> refusal(file, words)));
    }

    private static Executable refusal(Map.Entry<Path, String> file, String... words) {
        List<String> asked = Stream.of(words)
                .map(word -> word.equals(FILE) ? file.getKey().toString() : word)
                .map(word -> word.equals(FOLDER) ? folder(file.getKey()).toString() : word)
                .toList();
        return () -> {
            Cli run = Cli.run(asked.toArray(String[]::new));
            String said = String.join(" ", asked) + "\n" + run.code() + " " + run.err() + run.out();
            said = said.substring(0, Math.min(said.length(), 3000));
            String name = file.getKey().getFileName().toString();
            assertTrue(run.code() >= 1 && run.code() <= 3, said);
            assertFalse(said.contains("internal error") || said.contains("Exception"), said);
            assertTrue(run.err().length() + run.out().length() < 4000, said);
            assertTrue(said.substring(said.indexOf('\n')).contains(name), said);
            assertTrue(said.lines().skip(1).anyMatch(line -> line.matches(".*(" + file.getValue() + ").*")), said);
        };
    }

    @Test
    void namesThatDifferOnlyInCaseAreSaid() throws IOException {
        Path in = Files.createDirectory(temp.resolve("in"));
        Files.writeString(in.resolve("Note.txt"), "A note.\n");
        Files.writeString(in.resolve("note.txt"), "Another note.\n");
        assumeTrue(in.toFile().list().length == 2, "this system does not keep them apart");
        Cli run = Cli.run("publish", in.toString(), "-o", out());
        assertTrue(run.err().contains("Note and note: names that differ only in case"), run.err());
    }
}
