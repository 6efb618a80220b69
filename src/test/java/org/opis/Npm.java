package org.opis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What tests have of npm: {@code src/test/browser} says which version of what. */
public final class Npm {
    private static final Path FOLDER = Path.of("src/test/browser");

    private Npm() {}

    /** A file of a package; the test is skipped where it was not fetched and need not be. */
    public static Path file(String name) throws IOException, InterruptedException {
        Aids.npm(FOLDER);
        Path file = FOLDER.resolve("node_modules").resolve(name);
        if (!Files.isRegularFile(file)) {
            Process fetched = new ProcessBuilder("npm", "ci", "--ignore-scripts")
                    .directory(FOLDER.toFile())
                    .start();
            assertTrue(fetched.waitFor(3, TimeUnit.MINUTES) && fetched.exitValue() == 0, "npm ci");
        }
        return file;
    }
}
