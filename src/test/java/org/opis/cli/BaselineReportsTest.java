package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that writes a baseline still tells programs all that it found. */
class BaselineReportsTest {
    private static final List<String> FILES = List.of("bracket.V529.xml", "hands.V531.xml", "empty.V512.xml");
    private static final List<String> CODES = List.of("V529", "V531", "V512");

    @TempDir
    Path temp;

    private Path files() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("tei"));
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                Files.copy(Path.of("fixtures/validation", name), file);
            }
        }
        return folder;
    }

    private Cli run(String... more) throws IOException {
        return Cli.run(Stream.concat(Stream.of("validate", "--show", "note", files().toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "github", "junit", "sarif", "gcc"})
    void isFullOnStandardOutput(String format) throws IOException {
        String known = temp.resolve(format + ".json").toString();
        Cli plain = run("--format", format);
        Cli made = run("--format", format, "--write-baseline", known);
        assertEquals(0, made.code(), made.err());
        CODES.forEach(code -> assertTrue(made.out().contains(code), code + " is not in " + made.out()));
        assertEquals(findings(plain.out()), findings(made.out()));
        assertTrue(Files.readString(Path.of(known)).contains("V529"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "github", "junit", "sarif", "gcc"})
    void isFullInAFile(String format) throws IOException {
        Path report = temp.resolve("report");
        String known = temp.resolve(format + ".json").toString();
        run("--report", format + "=" + report);
        String plain = Files.readString(report);
        run("--report", format + "=" + report, "--write-baseline", known);
        assertEquals(findings(plain), findings(Files.readString(report)));
        CODES.forEach(code -> assertTrue(plain.contains(code), code + " is not in " + plain));
    }

    @Test
    void allAtOnceAndAgainOverTheSameBaseline() throws IOException {
        String known = temp.resolve("known.json").toString();
        for (int i = 0; i < 2; i++) {
            Cli cli = run(
                    "--write-baseline", known,
                    "--report", "json=" + temp.resolve("j"),
                    "--report", "github=" + temp.resolve("g"),
                    "--report", "junit=" + temp.resolve("u"),
                    "--report", "sarif=" + temp.resolve("s"));
            assertEquals("3 files, no findings; 3 in the baseline\n", cli.out());
            for (String name : List.of("j", "g", "u", "s")) {
                String report = Files.readString(temp.resolve(name));
                CODES.forEach(code -> assertTrue(report.contains(code), code + " is not in " + report));
            }
        }
    }

    /** The findings of a report, without what it says of the run. */
    private static List<String> findings(String report) {
        return report.lines()
                .filter(line -> CODES.stream().anyMatch(line::contains) || line.contains("\"message\""))
                // what a report says of a file also tells whether it fails, which is another matter
                .map(line -> line.replaceAll("<[^>]*>", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
