package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;

/** The same run again: nothing is done that need not be, and whatever changed is seen. */
class RerunTest {
    private static final Path ARCHIVE = Path.of("fixtures/archive");
    private static final String AGAIN = "2 files given: 2 published (2 unchanged): ";

    @TempDir
    Path temp;

    private Path in;
    private Path out;
    private Path persons;

    @BeforeEach
    void edition() throws IOException {
        in = Files.createDirectories(temp.resolve("in"));
        out = temp.resolve("out");
        persons = Files.writeString(
                temp.resolve("persons.xml"),
                "<listPerson xmlns=\"http://www.tei-c.org/ns/1.0\"><person xml:id=\"p.quayle\"><persName><forename>Anna"
                        + "</forename> <surname>Quayle</surname></persName></person></listPerson>");
        Files.copy(ARCHIVE.resolve("000_8e4ba78e85204118.txt"), in.resolve("one.txt"));
        Files.copy(ARCHIVE.resolve("004_262c73ffb286f9f9.txt"), in.resolve("two.txt"));
    }

    @Test
    void nothingIsWrittenAndTheSameIsSaid() throws IOException {
        Command first = publish();
        Map<String, FileTime> before = times();
        Command second = publish();
        assertEquals(first.err().replace("2 published: ", "2 published (2 unchanged): "), second.err());
        assertEquals(first.code(), second.code());
        // the memos are not even looked at
        Files.list(out.resolve(".opis/memo")).forEach(RerunTest::spoil);
        assertEquals(second, publish());
        assertEquals(before, times());
    }

    @Test
    void whateverChangedIsSeen() throws IOException {
        publish();
        // other words of the command; the title is on every page
        assertTrue(publish("--title", "Papers").err().contains("2 files given: 2 published: "));
        assertTrue(Files.readString(out.resolve("index.html")).contains("<title>Papers"));
        // an output that is gone, and one that was edited
        Files.delete(out.resolve("csv/mentions.csv"));
        publish("--title", "Papers");
        assertTrue(Files.exists(out.resolve("csv/mentions.csv")));
        Files.writeString(out.resolve("csv/mentions.csv"), "mine");
        assertTrue(publish("--title", "Papers").err().contains("mentions.csv"));
        publish();
        // a source of the same length, one more, one less
        Path one = in.resolve("one.txt");
        Files.writeString(one, Files.readString(one).replace("PUZANOV", "PUZANIN"));
        assertTrue(publish().err().contains("2 published (1 unchanged)"));
        Files.writeString(in.resolve("three.txt"), "A note.\n");
        assertTrue(publish().err().contains("3 files given: 3 published (2 unchanged)"));
        Files.delete(in.resolve("three.txt"));
        assertTrue(publish().err().contains("2 published (2 unchanged), 1 removed"));
        assertTrue(publish().err().contains(AGAIN));
        // another list of names
        publish("--authority", persons.toString());
        Files.writeString(persons, Files.readString(persons).replace("Quayle", "Puzanin"));
        assertTrue(publish("--authority", persons.toString()).err().contains("2 files given: 2 published: "));
    }

    @Test
    void oneChangedSourceRewritesItsPagesAndTheSharedOnes() throws IOException, InterruptedException {
        publish();
        Map<String, FileTime> before = times();
        Path one = in.resolve("one.txt");
        Files.writeString(one, Files.readString(one).replace("PUZANOV", "PUZANIN"));
        publish();
        List<String> written = times().entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertFalse(written.stream().anyMatch(name -> name.contains("/two.")), written.toString());
        assertTrue(written.containsAll(List.of("html/one.html", "dump/one.html", "tei/one.xml", "manifest.json")));
        assertTrue(written.stream().noneMatch(name -> name.startsWith("schema/") || name.startsWith("assets/")));
    }

    @Test
    void aRunThatFailedIsDoneAgain() throws IOException {
        publish();
        Files.write(in.resolve("two.txt"), new byte[] {0, 1, 2});
        Command failed = publish();
        assertEquals(1, failed.code());
        assertEquals(1, publish().code());
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = out.relativize(file).toString();
                if (!name.startsWith(".opis")) {
                    times.put(name, Files.getLastModifiedTime(file));
                }
            }
        }
        return times;
    }

    private static void spoil(Path file) {
        try {
            Files.write(file, new byte[] {1});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Command publish(String... more) {
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"publish", in.toString(), "-o", out.toString()}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Command.run(words);
    }
}
