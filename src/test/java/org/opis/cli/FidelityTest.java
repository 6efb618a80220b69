package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;

/** {@code opis fidelity} on the command line: pairs, exit codes, reports, shares, mended text. */
class FidelityTest {
    private static final String HEAD =
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><sourceDesc><p>%s</p>"
                    + "</sourceDesc></fileDesc></teiHeader><text><body><p>%s</p></body></text></TEI>\n";

    @TempDir
    Path temp;

    private Path dumps;
    private Path tei;

    @BeforeEach
    void pairs() throws IOException {
        dumps = Files.createDirectories(temp.resolve("dumps/old")).getParent();
        tei = Files.createDirectories(temp.resolve("tei/old")).getParent();
        Files.writeString(dumps.resolve("a.txt"), "The colour of the old ship.\n");
        Files.writeString(dumps.resolve("old/b.txt"), "Nobody came.\n");
        Files.writeString(tei.resolve("a.xml"), HEAD.formatted("", "The <hi>color</hi> of the old ship."));
        Files.writeString(tei.resolve("old/b.xml"), HEAD.formatted("", "Nobody came."));
    }

    @Test
    void foldersAreMatchedByNameAndSharesAreSaid() {
        Cli run = Cli.run("fidelity", "--format", "gcc", dumps.toString(), tei.toString());
        assertEquals(1, run.code());
        assertTrue(
                run.out().contains("a.xml:1:141: error: The source has \"colour\" here, the file \"color\""),
                run.out());
        assertTrue(run.err().contains("a.xml: kept: 83.33 % of 6 words, 72.73 % of 22 characters\n"), run.err());
        assertTrue(run.err().contains("kept in all: 87.50 % of 8 words"), run.err());
        assertEquals(
                0,
                Cli.run("fidelity", "--fail-on", "never", dumps.toString(), tei.toString())
                        .code());
        assertEquals(
                0,
                Cli.run(
                                "fidelity",
                                dumps.resolve("old/b.txt").toString(),
                                tei.resolve("old/b.xml").toString())
                        .code());
    }

    @Test
    void aFileWithoutASourceAndASourceWithoutAFileAreFindings() throws IOException {
        Files.move(tei.resolve("old/b.xml"), tei.resolve("c.xml"));
        Cli run = Cli.run("fidelity", "--format", "gcc", dumps.toString(), tei.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains("c.xml:1:1: error: The file has no source here. [F791]"), run.out());
        assertTrue(run.out().contains("b.txt:1:1: error: The source has no TEI file here. [F792]"), run.out());
    }

    @Test
    void theHeaderMayNameTheSource() throws IOException {
        Files.writeString(
                tei.resolve("other.xml"), HEAD.formatted("from <ref target=\"../../x/b.txt\">b</ref>", "Nobody came."));
        Files.delete(tei.resolve("a.xml"));
        Files.delete(tei.resolve("old/b.xml"));
        Cli run = Cli.run(
                "fidelity",
                "--source-of",
                dumps.toString(),
                tei.resolve("other.xml").toString());
        assertEquals(0, run.code(), run.out());
        assertEquals("kept in all: 100.00 % of 2 words, 100.00 % of 11 characters\n", run.err());
    }

    @Test
    void aBaselineAndEveryReportGoWithIt() throws IOException {
        Path known = temp.resolve("known.json");
        assertEquals(
                0,
                Cli.run("fidelity", "--write-baseline", known.toString(), dumps.toString(), tei.toString())
                        .code());
        assertEquals(
                0,
                Cli.run("fidelity", "--baseline", known.toString(), dumps.toString(), tei.toString())
                        .code());
        for (String format :
                List.of("json", "sarif", "junit", "github", "codequality", "checkstyle", "markdown", "oxygen")) {
            Cli run = Cli.run("fidelity", "--format", format, dumps.toString(), tei.toString());
            assertEquals(1, run.code(), format);
            assertTrue(run.out().contains("F704") && run.out().contains("colour"), format + ": " + run.out());
        }
    }

    @Test
    void textIsMendedAfterItsDiffIsShown() throws IOException {
        Path file = tei.resolve("a.xml");
        String before = Files.readString(file);
        Cli dry = Cli.run("fidelity", "--fix-text", "--dry-run", dumps.toString(), tei.toString());
        assertEquals(before, Files.readString(file));
        assertTrue(dry.out().startsWith("--- " + file) && dry.out().contains("+<TEI"), dry.out());
        Cli run = Cli.run("fidelity", "--fix-text", dumps.toString(), tei.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(dry.out(), run.out());
        assertEquals(before.replace("color", "colour"), Files.readString(file));
    }

    @Test
    void whatCannotBeMeantOrReadIsSaid() throws IOException {
        assertEquals(2, Cli.run("fidelity", dumps.toString()).code());
        assertEquals(
                2,
                Cli.run("fidelity", "--dry-run", dumps.toString(), tei.toString())
                        .code());
        assertEquals(
                2,
                Cli.run("fidelity", "--profile", "loose", dumps.toString(), tei.toString())
                        .code());
        assertEquals(
                3,
                Cli.run("fidelity", dumps.resolve("none.txt").toString(), tei.toString())
                        .code());
        Path broken = Files.writeString(tei.resolve("a.xml"), "<TEI>");
        Cli run = Cli.run("fidelity", "--format", "gcc", dumps.resolve("a.txt").toString(), broken.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains("[D654]"), run.out());
    }

    /** They have no rend, and none of the site's lines: elements stand for brackets, labels and letter-spacing. */
    @Test
    void copiesForReadingAreWholeUnderTheProfileThatFits() throws IOException {
        Path copies = Files.createDirectory(temp.resolve("copies"));
        try (Stream<Path> archive = Files.list(Path.of("fixtures/archive"))) {
            for (Path dump : archive.toList()) {
                String stem = dump.getFileName().toString().replaceFirst("\\.txt$", "");
                byte[] encoded = Cli.run("encode", dump.toString()).bytes();
                Files.write(
                        copies.resolve(stem + ".xml"),
                        Cli.feed(encoded, "derive", "tei", "--reading", "-").bytes());
            }
        }
        Cli run = Cli.run("fidelity", "--body", "--profile", "apparatus", "fixtures/archive", copies.toString());
        assertEquals(0, run.code(), run.out());
        assertTrue(run.err().startsWith("kept in all: 100.00 %"), run.err());
        assertEquals(
                1, Cli.run("fidelity", "fixtures/archive", copies.toString()).code());
    }

    /** Encoded by hand: they differ from their dumps by one line end. */
    @Test
    void theExamplesByHandAreWhole() {
        for (String name : List.of("001_78758ff57c64ac5e", "002_26069c1f65c589ff")) {
            Path example = Aids.tei("examples/" + name.substring(0, 3) + ".xml");
            Cli run = Cli.run("fidelity", "fixtures/archive/" + name + ".txt", example.toString());
            assertEquals(0, run.code(), run.out());
        }
    }
}
