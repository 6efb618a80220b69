package org.opis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The Nu HTML checker of the W3C, as npm has it. */
public final class Nu {
    private static final Path NPM = Path.of("src/test/browser");
    private static final Path CHECKER = NPM.resolve("node_modules/vnu-jar/build/dist/vnu.jar");

    private Nu() {}

    /** The errors of pages and style sheets, a line each; the test is skipped where there is no checker. */
    public static List<String> says(List<Path> files) throws IOException, InterruptedException {
        fetch();
        assertTrue(!files.isEmpty(), "no file to check");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xss8m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                CHECKER.toAbsolutePath().toString(),
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

    private static void fetch() throws IOException, InterruptedException {
        Aids.npm(NPM);
        if (!Files.isRegularFile(CHECKER)) {
            Process fetched = new ProcessBuilder("npm", "ci", "--ignore-scripts")
                    .directory(NPM.toFile())
                    .start();
            assertTrue(fetched.waitFor(3, TimeUnit.MINUTES) && fetched.exitValue() == 0, "npm ci");
        }
    }
}
