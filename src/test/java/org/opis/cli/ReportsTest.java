package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports, settings, baselines and repairs from the command line. */
class ReportsTest {
    private static final String EXTENT = "fixtures/validation/extent.V502.xml";
    private static final String HAND = "fixtures/validation/hand.V509.xml";

    @TempDir
    Path temp;

    private Path tei;

    @BeforeEach
    void copy() throws IOException {
        tei = Files.createDirectories(temp.resolve("tei"));
        Files.copy(Path.of(EXTENT), tei.resolve("a.xml"));
        Files.copy(Path.of(HAND), tei.resolve("b.xml"));
    }

    @Test
    void severalReportsAtOnceAndTheSameTwice() throws IOException {
        List<String> formats = List.of("text", "gcc", "oxygen", "json", "sarif", "junit", "github");
        String[] args = Stream.concat(
                        Stream.of("validate", tei.toString()),
                        formats.stream().flatMap(f -> Stream.of("--report", f + "=" + temp + "/r/" + f)))
                .toArray(String[]::new);
        Cli run = Cli.run(args);
        assertEquals(1, run.code(), run.err());
        for (String format : formats) {
            Path file = temp.resolve("r").resolve(format);
            String first = Files.readString(file);
            assertTrue(first.contains("V502") && first.contains("V509"), first);
            Cli.run(args);
            assertEquals(first, Files.readString(file));
        }
        assertEquals(formats.size(), files(temp.resolve("r")).size(), "nothing else is left there");
        assertEquals(run.out(), Files.readString(temp.resolve("r/text")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "word=x", "sarif=", "sarif=-", "=x"})
    void aReportThatCannotBeMeant(String report) {
        Cli run = Cli.run("validate", tei.toString(), "--report", report);
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aReportTakesTheWayOfNoOtherFile() throws IOException {
        String a = tei.resolve("a.xml").toString();
        assertEquals(2, Cli.run("validate", a, "--report", "json=" + a).code());
        assertEquals(2, Cli.run("validate", a, "--write-baseline", a).code());
        assertEquals(
                2,
                Cli.run("validate", tei.toString(), "--schema", a, "--report", "json=" + a)
                        .code());
        assertEquals(
                2,
                Cli.run("validate", tei.toString(), "--catalog", a, "--write-baseline", a)
                        .code());
        String r = temp.resolve("r").toString();
        assertEquals(
                2,
                Cli.run("validate", a, "--report", "json=" + r, "--report", "gcc=" + r)
                        .code());
        assertFalse(Files.exists(temp.resolve("r")));
        Cli run = Cli.run("validate", a, "--report", "json=" + a + "/x");
        assertEquals(3, run.code(), run.err());
        assertTrue(run.out().contains("V502"), "the rest is done");
        assertEquals(0, Cli.run("validate", HAND, "--report", "json=/dev/null").code());
    }

    @Test
    void whatIsPrintedIsLimitedAndWhatFailsIsNot() {
        Cli run = Cli.run("validate", tei.toString(), "--max-findings", "1", "--fail-on", "warning");
        assertEquals(1, run.code());
        assertEquals(4, run.out().lines().count(), run.out());
        assertTrue(run.out().endsWith("2 findings: 1 V502, 1 V509; 1 held back (--max-findings)\n"), run.out());
        Cli errors = Cli.run("validate", HAND, "--show", "error", "--fail-on", "warning");
        assertEquals(1, errors.code());
        assertEquals("1 file, 1 finding: 1 V509; 1 of low severity not shown (--show note)\n", errors.out());
        Cli never = Cli.run("validate", tei.toString(), "--fail-on", "never", "--format", "gcc");
        assertEquals(0, never.code());
        assertEquals("2 files, 2 findings: 1 V502, 1 V509\n", never.err());
        assertEquals(2, never.out().lines().count(), never.out());
        assertEquals(2, Cli.run("validate", HAND, "--max-findings", "-1").code());
    }

    @Test
    void severitiesOfTheCommandLineAndOfAFile() throws IOException {
        Cli off = Cli.run("validate", tei.toString(), "--severity", "V502=off,V509=note", "--show", "note");
        assertEquals(0, off.code(), off.out());
        assertTrue(off.out().contains("note V509") && off.out().contains("1 ignored by the settings"), off.out());
        Path config = Files.writeString(temp.resolve("x.toml"), "[severity]\nV509 = \"error\"\nV502 = \"off\"\n");
        Cli set = Cli.run("validate", tei.toString(), "--config", config.toString());
        assertEquals(1, set.code());
        assertTrue(set.out().contains("error V509") && !set.out().contains("V502"), set.out());
        Files.writeString(config, "[severity]\nV5o9 = \"error\"\n");
        Cli wrong = Cli.run("encode", "x.txt", "--config", config.toString());
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("x.toml:2: no finding has the code \"V5o9\"; did you mean"), wrong.err());
        assertEquals(
                3, Cli.run("validate", HAND, "--config", temp + "/none.toml").code());
        assertEquals(2, Cli.run("validate", HAND, "--severity", "V509").code());
    }

    @Test
    void onlyWhatIsNewFails() throws IOException {
        String known = temp.resolve("known.json").toString();
        Cli made = Cli.run("validate", tei.toString(), "--write-baseline", known);
        assertEquals(0, made.code(), made.err());
        assertEquals("2 files, no findings; 2 in the baseline\n", made.out());
        String first = Files.readString(Path.of(known));
        Path a = tei.resolve("a.xml");
        Files.writeString(a, Files.readString(a).replaceFirst("<TEI", "<!-- moved -->\n<TEI"));
        Cli same = Cli.run("validate", tei.toString(), "--baseline", known, "--fail-on", "note");
        assertEquals(0, same.code(), same.out());
        Cli sarif = Cli.run("validate", tei.toString(), "--baseline", known, "--format", "sarif");
        assertEquals(2, sarif.out().split("\"baselineState\": \"unchanged\"", -1).length - 1);
        Files.copy(Path.of("fixtures/validation/hands.V531.xml"), tei.resolve("c.xml"));
        Cli more = Cli.run("validate", tei.toString(), "--baseline", known);
        assertEquals(1, more.code());
        assertTrue(more.out().contains("c.xml") && !more.out().contains("a.xml"), more.out());

        String c = tei.resolve("c.xml").toString();
        assertEquals(0, Cli.run("validate", c, "--write-baseline", known).code());
        assertTrue(Files.readString(Path.of(known)).contains("tei/a.xml"), "what was not looked at stays");
        Files.delete(tei.resolve("c.xml"));
        assertEquals(
                0,
                Cli.run("validate", tei.toString(), "--write-baseline", known).code());
        assertEquals(first, Files.readString(Path.of(known)));

        assertEquals(3, Cli.run("validate", HAND, "--baseline", temp + "/none").code());
        assertEquals(2, Cli.run("validate", HAND, "--baseline", HAND).code());
        assertEquals(2, Cli.run("encode", "x.txt", "--write-baseline", HAND).code());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
