package org.opis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Nu HTML checker of the W3C, as npm has it. */
public final class Nu {
    private Nu() {}

    /** The errors of pages and style sheets, a line each; the test is skipped where there is no checker. */
    public static List<String> says(List<Path> files) throws IOException, InterruptedException {
        Path checker = Npm.file("vnu-jar/build/dist/vnu.jar");
        assertTrue(!files.isEmpty(), "no file to check");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xss8m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                checker.toAbsolutePath().toString(),
                "--errors-only",
                "--format",
                "gnu",
                "--also-check-css"));
        files.forEach(file -> command.add(file.toAbsolutePath().toString()));
        Ran ran = Ran.in(Path.of("").toAbsolutePath(), Map.of(), command.toArray(String[]::new));
        List<String> said = ran.err().lines().toList();
        assertTrue(ran.code() == 0 || !said.isEmpty(), "the checker did not run: " + ran.out());
        return said;
    }
}
