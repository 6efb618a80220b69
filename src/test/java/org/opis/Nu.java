package org.opis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Nu HTML checker of the W3C, as npm has it. */
public final class Nu {
    /**
     * What it says without there being anything: pages are XML too, and close what is empty; to it, no file of a folder
     * is of the same origin as another, and data (JSON-LD) is a script.
     */
    private static final String NOTHING =
            "Trailing slash on void elements.*|(Resource|Inline script) violates Content Security Policy.*";

    private Nu() {}

    /**
     * The errors and warnings of pages and style sheets, a line each; the test is skipped where there is no checker.
     *
     * @param files or folders, of which the pages and style sheets are looked at
     */
    public static List<String> says(List<Path> files) throws IOException, InterruptedException {
        Path checker = Npm.module("vnu-jar/build/dist/vnu.jar");
        assertTrue(!files.isEmpty(), "no file to check");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xss8m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                checker.toAbsolutePath().toString(),
                "--skip-non-html",
                "--also-check-css",
                "--filterpattern",
                NOTHING,
                "--format",
                "gnu"));
        files.forEach(file -> command.add(file.toAbsolutePath().toString()));
        Ran ran = Ran.in(Path.of("").toAbsolutePath(), Map.of(), command.toArray(String[]::new));
        List<String> said = ran.err().lines().toList();
        assertTrue(ran.code() == 0 || !said.isEmpty(), "the checker did not run: " + ran.out());
        return said;
    }
}
