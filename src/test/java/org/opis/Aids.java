package org.opis;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Test aids that are not part of the project; a check that lacks one is counted as skipped. */
public final class Aids {
    private Aids() {}

    /** A file of the folder OPIS_TEI (default ../shared/tei). */
    public static Path tei(String name) {
        return aid("OPIS_TEI", "../shared/tei", name);
    }

    /** A file of the folder OPIS_FRUS (default ../shared/frus). */
    public static Path frus(String name) {
        return aid("OPIS_FRUS", "../shared/frus", name);
    }

    private static Path aid(String variable, String folder, String name) {
        Path file = Path.of(System.getenv().getOrDefault(variable, folder)).resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> variable + " has no " + name);
        return file;
    }
}
