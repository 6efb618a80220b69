package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same hostile files at every door: a clear word at a place, never an internal error. */
class OneDoorTest {
    private static final int LEVELS = 100_000;

    @TempDir
    Path temp;

    private String dump;

    @BeforeEach
    void dump() throws IOException {
        dump = Files.writeString(temp.resolve("dump.txt"), "A letter\n\nWe met.\n")
                .toString();
    }

    /** Files of this root, and what is to be said of each. */
    private Map<Path, String> hostile(String open, String close) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        String deep = "<x>".repeat(LEVELS) + "</x>".repeat(LEVELS);
        files.put(Files.writeString(temp.resolve("deep.xml"), open + deep + close), "256");
        files.put(
                Files.writeString(
                        temp.resolve("doctype.xml"),
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hosts\">]>" + open + "&a;" + close),
                "document type");
        StringBuilder many = new StringBuilder("<x");
        for (int i = 0; i < 2000; i++) {
            many.append(" a").append(i).append("=\"\"");
        }
        files.put(Files.writeString(temp.resolve("many.xml"), open + many + "/>" + close), "1,?000");
        files.put(Files.writeString(temp.resolve("open.xml"), open + "<x>" + close), "x");
        files.put(Files.writeString(temp.resolve("empty.xml"), ""), "");
        files.put(Files.write(temp.resolve("bytes.xml"), new byte[] {0, (byte) 0xff, 1, 2}), "");
        return files;
    }

    @Test
    void everyDoorSaysWhatIsWrong() throws IOException {
        Map<Path, String> lists = hostile("<listPerson xmlns=\"http://www.tei-c.org/ns/1.0\">", "</listPerson>");
        for (Map.Entry<Path, String> file : lists.entrySet()) {
            refused(file, "encode", "--authority", file.getKey().toString(), dump, "-o", out());
        }
        for (Map.Entry<Path, String> file :
                hostile("<apparatus>", "</apparatus>").entrySet()) {
            refused(file, "encode", "--layout", file.getKey().toString(), dump, "-o", out());
        }
        Map<Path, String> tei =
                hostile("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>", "</p></body></text></TEI>");
        for (Map.Entry<Path, String> file : tei.entrySet()) {
            refused(file, "decode", file.getKey().toString(), "-o", out());
            refused(file, "derive", "html", file.getKey().toString(), "-o", out());
        }
    }

    private String out() {
        return temp.resolve("out") + "/";
    }

    private static void refused(Map.Entry<Path, String> file, String... words) {
        Cli run = Cli.run(words);
        String said = String.join(" ", words) + "\n" + run.err() + run.out();
        assertTrue(run.code() == 1 || run.code() == 2, said);
        assertFalse(said.contains("internal error"), said);
        assertFalse(said.contains("Exception"), said);
        assertTrue(said.contains(file.getKey().getFileName().toString()), said);
        assertTrue(run.err().length() < 4000, "too much is said: " + run.err().length());
        assertTrue(run.err().lines().anyMatch(line -> line.matches(".*(" + file.getValue() + ").*")), said);
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
