package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;
import org.opis.Options;
import org.opis.batch.FolderLock;
import org.opis.batch.Input;
import org.opis.batch.Inputs;
import org.opis.batch.OutputFolder;
import org.opis.batch.Reasons;
import org.opis.batch.Stage;
import org.opis.report.Judge;
import org.opis.text.Digest;

/** A run over an edition is whole or has not been; the short form of {@code src/bench/publish}. */
class TransactionTest {
    private static final Path ARCHIVE = Path.of("fixtures/archive");

    @TempDir
    Path temp;

    private Path in;
    private Path out;

    @BeforeEach
    void dumps() throws IOException {
        in = Files.createDirectories(temp.resolve("in"));
        out = temp.resolve("out");
        Files.copy(ARCHIVE.resolve("003_73de773ead11d481.txt"), in.resolve("one.txt"));
        Files.copy(ARCHIVE.resolve("004_262c73ffb286f9f9.txt"), in.resolve("two.txt"));
    }

    @Test
    void oneRunAtATime() throws IOException {
        try (FolderLock lock = FolderLock.take(out)) {
            assertEquals(false, lock.stale().isPresent());
            Command second = publish();
            assertEquals(3, second.code());
            assertTrue(second.err().contains("another opis is at work in this folder: "), second.err());
            assertTrue(
                    second.err().contains("process " + ProcessHandle.current().pid() + ", begun "), second.err());
        }
        assertEquals(0, publish().code());
    }

    @Test
    void aLockLeftBehindIsTakenOverAndSaid() throws IOException {
        publish();
        Files.writeString(out.resolve(".opis/owner"), "user: anna\nhost: old\nprocess: 7\nstart: 1\n");
        Command next = publish();
        assertEquals(0, next.code(), next.err());
        assertTrue(next.err().contains("had the folder (anna on old, process 7, begun "), next.err());
        assertFalse(Files.exists(out.resolve(".opis/owner")));
    }

    @Test
    void whatFailsKeepsItsLastGoodVersion() throws IOException {
        publish();
        Map<String, byte[]> before = files();
        Files.write(in.resolve("two.txt"), new byte[] {0, 1, 2});
        Files.delete(in.resolve("one.txt"));
        Command run = publish();
        assertEquals(1, run.code());
        // nothing is removed while a source fails
        assertTrue(
                run.err().contains("1 file given: 0 published, 2 kept as the last good version, 1 failed: "),
                run.err());
        for (String name : before.keySet()) {
            boolean own = !name.contains("two") && !name.contains("one");
            assertTrue(
                    own
                            || new String(before.get(name), StandardCharsets.ISO_8859_1)
                                    .equals(Files.readString(out.resolve(name), StandardCharsets.ISO_8859_1)),
                    name);
        }
        String index = Files.readString(out.resolve("index.html"));
        assertEquals(2, index.split("Last good version", -1).length - 1);
        assertTrue(Files.readString(out.resolve("report.html")).contains("2 kept"));
        Files.copy(
                ARCHIVE.resolve("004_262c73ffb286f9f9.txt"),
                in.resolve("two.txt"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Command mended = publish();
        assertEquals(0, mended.code());
        assertTrue(mended.err().contains("1 file given: 1 published (1 unchanged), 1 removed: "), mended.err());
    }

    @Test
    void anUnchangedSourceIsNotReadAgain() throws IOException {
        publish();
        assertTrue(publish().err().contains("2 files given: 2 published (2 unchanged): "));
        Files.writeString(in.resolve("one.txt"), "A note.\n");
        assertTrue(publish().err().contains("2 files given: 2 published (1 unchanged): "));
        Files.delete(out.resolve("html/two.html"));
        Files.delete(out.resolve("dump/two.html"));
        assertTrue(publish().err().contains("2 files given: 2 published (1 unchanged): "));
        assertTrue(Files.exists(out.resolve("html/two.html")) && Files.exists(out.resolve("dump/two.html")));
    }

    @Test
    void aStepBrokenOffIsBroughtToItsEnd() throws IOException {
        publish();
        Files.writeString(in.resolve("one.txt"), "A note.\n");
        // what a run that is killed between two moves leaves: some outputs at their places, the others ready
        Path other = temp.resolve("other");
        copy(out, other);
        assertEquals(
                0, Command.run("publish", in.toString(), "-o", other.toString()).code());
        try (FolderLock lock = FolderLock.take(out)) {
            assertTrue(lock.stale().isEmpty());
            Stage stage = Stage.open(out, false).stage();
            for (String name : files(other, true).keySet()) {
                stage.write(name, Files.readAllBytes(other.resolve(name)));
            }
            Path files = files(out.resolve(".opis"));
            Files.copy(other.resolve(".opis.sha256"), files.resolve(".opis.sha256"));
            Files.write(files.resolve("manifest.json"), Files.readAllBytes(other.resolve("manifest.json")));
            Files.writeString(files.resolveSibling("last"), "manifest.json");
            StringBuilder gone = new StringBuilder();
            for (var old : files().entrySet()) {
                if (!Files.exists(other.resolve(old.getKey()))) {
                    gone.append(Digest.sha256(old.getValue()))
                            .append("  ")
                            .append(old.getKey())
                            .append('\n');
                }
            }
            Files.writeString(files.resolveSibling("gone"), gone);
            Files.writeString(files.resolveSibling("until"), "unfinished");
            Files.move(files.getParent(), out.resolve(".opis/commit"));
            Files.move(
                    out.resolve(".opis/commit/files/html/one.html"),
                    out.resolve("html/one.html"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Command run = publish();
        assertTrue(run.err().contains("put to its place first"), run.err());
        Map<String, byte[]> now = files();
        for (Map.Entry<String, byte[]> file : now.entrySet()) {
            assertArrayEquals(Files.readAllBytes(other.resolve(file.getKey())), file.getValue(), file.getKey());
        }
        assertFalse(Files.exists(out.resolve(".opis/commit")));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static Path files(Path own) throws IOException {
        try (Stream<Path> there = Files.list(own)) {
            return there.filter(path -> path.getFileName().toString().startsWith("next-"))
                    .findFirst()
                    .orElseThrow()
                    .resolve("files");
        }
    }

    @Test
    void aSourceThatChangesMeanwhileIsSaid() throws IOException {
        publish();
        Inputs found = Inputs.find(List.of(in.toString()), List.of(".txt"), Optional.empty());
        List<String> said = new ArrayList<>();
        try (Publication publication = Publication.begin(plan(), new Told(said))) {
            for (Input input : found.files()) {
                Path source = input.path().orElseThrow();
                byte[] read = Files.readAllBytes(source);
                Published made = publication.work().make(input, read);
                if (input.name().equals("one.txt")) {
                    Files.writeString(source, "A note that came too late.\n");
                } else {
                    Files.delete(source);
                }
                publication.put(input, made);
            }
            assertEquals("2 files given: 2 published (2 unchanged)", publication.finish(found));
        }
        String late = ": it changed while opis worked; what was read first is published";
        assertEquals(List.of(in.resolve("one.txt") + late, in.resolve("two.txt") + late), said);
        // the next run sees both
        Command next = publish();
        assertTrue(next.err().contains("1 file given: 1 published, 1 removed: "), next.err());
        assertTrue(Files.readString(out.resolve("text/one.txt")).contains("came too late"));
        assertFalse(Files.exists(out.resolve("tei/two.xml")));
    }

    @Test
    void aSourceThatIsRemovedBeforeItIsReadKeepsItsPages() throws IOException {
        publish();
        Map<String, byte[]> before = files();
        Inputs found = Inputs.find(List.of(in.toString()), List.of(".txt"), Optional.empty());
        Files.delete(in.resolve("one.txt"));
        try (Publication publication = Publication.begin(plan(), new Told(new ArrayList<>()))) {
            for (Input input : found.files()) {
                try {
                    publication.put(input, publication.work().make(input, input.read(InputStream.nullInputStream())));
                } catch (NoSuchFileException e) {
                    publication.failed(input, Reasons.of(e));
                }
            }
            assertEquals(
                    "2 files given: 1 published (1 unchanged), 1 kept as the last good version, 1 failed",
                    publication.finish(found));
        }
        assertArrayEquals(before.get("html/one.html"), files().get("html/one.html"));
        assertTrue(Files.readString(out.resolve("index.html")).contains("Last good version"));
    }

    private Plan plan() {
        return new Plan(
                out,
                Colophon.of("Edition"),
                StandardCharsets.UTF_8,
                false,
                false,
                Options.DEFAULT,
                "",
                Map.of(),
                Judge.PLAIN);
    }

    /** Keeps what is said. */
    private record Told(List<String> sentences) implements Publication.Told {
        @Override
        public void wrote(String name, OutputFolder.Written written) {}

        @Override
        public void said(String sentence) {
            sentences.add(sentence);
        }

        @Override
        public void failed(Input input, String reason) {
            sentences.add(reason);
        }
    }

    @Test
    void aNameThatIsTooLongLeavesNothingOfItsDocument() throws IOException {
        String name = "x".repeat(251);
        Files.writeString(in.resolve(name + ".txt"), "A note.\n");
        Command run = publish();
        assertEquals(3, run.code());
        assertTrue(run.err().contains("more than 255 bytes"), run.err());
        assertTrue(run.err().contains("3 files given: 2 published, 1 failed: "), run.err());
        assertFalse(files().keySet().stream().anyMatch(file -> file.contains("xxx")));
        assertFalse(Files.readString(out.resolve("manifest.json")).contains("xxx"));
    }

    @Test
    void aCorrectedTeiFileIsTheSourceOfEveryProduct() throws IOException {
        publish();
        Path tei = out.resolve("tei/two.xml");
        String before = Files.readString(tei);
        Files.writeString(tei, before.replaceFirst("(<title [^>]*type=\"main\"[^>]*>)[^<]+", "$1A title of my own"));
        Command run = publish();
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("2 published (1 unchanged, 1 from TEI)"), run.err());
        for (String product :
                new String[] {"index.html", "html/two.html", "cite/two.bib", "cite/all.ris", "csv/documents.csv"}) {
            assertTrue(Files.readString(out.resolve(product)).contains("A title of my own"), product);
        }
        assertTrue(publish().err().contains("2 published (2 unchanged)"));
        Command again = Command.run("publish", out.resolve("tei").toString(), "-o", out.toString());
        assertEquals(0, again.code(), again.err());
        assertTrue(again.err().contains("2 files given: 2 published"), again.err());
        assertTrue(Files.readString(tei).contains("A title of my own"));
        assertEquals(0, publish().code());
        assertTrue(Files.readString(out.resolve("html/two.html")).contains("A title of my own"));
    }

    @Test
    void aFolderOfTeiStandsForTheDumps() throws IOException {
        Path tei = Files.createDirectories(temp.resolve("mine"));
        publish();
        Files.copy(out.resolve("tei/two.xml"), tei.resolve("two.xml"));
        String text = Files.readString(tei.resolve("two.xml"));
        Files.writeString(
                tei.resolve("two.xml"), text.replaceFirst("(<title [^>]*type=\"main\"[^>]*>)[^<]+", "$1Mine"));
        Path other = temp.resolve("other");
        Command run = Command.run("publish", in.toString(), "--tei", tei.toString(), "-o", other.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(other.resolve("html/two.html")).contains("Mine"));
        assertTrue(Files.readString(other.resolve("dump/two.html")).length() > 1000);
        Command alone = Command.run(
                "publish", tei.toString(), "-o", temp.resolve("third").toString());
        assertEquals(0, alone.code(), alone.err());
        assertArrayEquals(
                Files.readAllBytes(other.resolve("dump/two.html")),
                Files.readAllBytes(temp.resolve("third/dump/two.html")));
    }

    private Command publish() {
        return Command.run("publish", in.toString(), "-o", out.toString());
    }

    private Map<String, byte[]> files() throws IOException {
        return files(out, false);
    }

    private static Map<String, byte[]> files(Path folder, boolean products) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(folder.resolve(".opis")))
                    .filter(f -> !products || !f.endsWith("manifest.json") && !f.endsWith(".opis.sha256"))::iterator) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
