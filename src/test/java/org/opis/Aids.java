package org.opis;

import java.io.IOException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Test aids that are not part of the project; a check that lacks one is counted as skipped, or fails where OPIS_REQUIRE
 * is set, as in CI.
 */
public final class Aids {
    /** A test that takes longer hangs. No measure of time: benchmarks measure, on a quiet machine. */
    public static final Duration HANG = Duration.ofMinutes(3);

    private Aids() {}

    /** A file of the folder OPIS_TEI (default ../shared/tei). */
    public static Path tei(String name) {
        return aid("OPIS_TEI", "../shared/tei", name);
    }

    /** A file of the folder OPIS_FRUS (default ../shared/frus). */
    public static Path frus(String name) {
        return aid("OPIS_FRUS", "../shared/frus", name);
    }

    /** A file of the folder OPIS_SUITES (default ../shared/suites): conformance suites of RELAX NG and Schematron. */
    public static Path suites(String name) {
        return aid("OPIS_SUITES", "../shared/suites", name);
    }

    private static Path aid(String variable, String folder, String name) {
        String named = System.getenv().getOrDefault(variable, "");
        Path file = Path.of(named.isEmpty() ? folder : named).resolve(name);
        need(Files.isRegularFile(file), variable + " has no " + name);
        return file;
    }

    /** A program on the path. */
    public static Path program(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return Path.of(folder, name);
            }
        }
        need(false, "there is no " + name);
        return Path.of(name);
    }

    /** Debian's own Python, where it has this module. */
    public static Path python(String module) throws IOException, InterruptedException {
        Path python = Path.of("/usr/bin/python3");
        boolean there = Files.isExecutable(python)
                && new ProcessBuilder(python.toString(), "-c", "import " + module)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
        need(there, "Debian's Python has no " + module);
        return python;
    }

    /** The program npm, and what a folder needs of its registry; where checks are required, npm fetches that. */
    public static void npm(Path folder) {
        program("npm");
        boolean required = System.getenv("OPIS_REQUIRE") != null;
        need(required || Files.isDirectory(folder.resolve("node_modules")), folder + " has no node_modules; npm ci");
    }

    /** The program Maven, and what a folder needs of its repository; where checks are required, Maven fetches that. */
    public static Path maven(Path folder) {
        boolean required = System.getenv("OPIS_REQUIRE") != null;
        need(required || Files.isDirectory(folder.resolve("target")), folder + " has no target; CONTRIBUTING says how");
        return program("mvn");
    }

    /** The program emacs, and a package for it that Debian may hold apart. */
    public static void emacsWith(String feature) throws IOException, InterruptedException {
        String asked = "(progn (package-initialize) (require '" + feature + "))";
        Ran ran =
                Ran.in(Path.of("").toAbsolutePath(), Map.of(), program("emacs").toString(), "--batch", "--eval", asked);
        need(ran.code() == 0, "emacs has no " + feature);
    }

    private static void need(boolean there, String what) {
        if (System.getenv("OPIS_REQUIRE") == null) {
            Assumptions.assumeTrue(there, what);
        } else {
            Assertions.assertTrue(there, what);
        }
    }
}
