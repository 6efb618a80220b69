package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What tests have from npm. */
public final class Npm {
    private static final Path FOLDER = Path.of("src/test/browser");
    private static final Path MODULES = FOLDER.resolve("node_modules");

    private Npm() {}

    /** A file of a package; npm fetches it where checks are required, and else the test is skipped. */
    public static Path module(String file) throws IOException, InterruptedException {
        Aids.npm(FOLDER);
        if (!Files.isRegularFile(MODULES.resolve(file))) {
            Ran fetched = Ran.in(FOLDER, System.getenv(), "npm", "ci", "--ignore-scripts");
            assertEquals(0, fetched.code(), fetched.err());
        }
        return MODULES.resolve(file);
    }
}
