package org.opis.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.opis.Ran;
import org.opis.Version;

/** The add-on for oXygen, made by its one command. */
final class AddOn {
    static final String NAME = "opis-oxygen-" + Version.NUMBER + ".zip";

    private AddOn() {}

    /** The zip, made into a folder, beside it {@code updateSite.xml}. */
    static Path packed(Path folder) throws IOException, InterruptedException {
        Ran ran = Ran.in(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Around.EDITORS.resolve("package").toAbsolutePath().toString(),
                "oxygen",
                folder.toString());
        assertEquals(0, ran.code(), ran.out() + ran.err());
        return folder.resolve(NAME);
    }

    /** The framework as oXygen would have it installed. */
    static Path installed(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path to = folder.resolve(entry.getName());
                Files.createDirectories(to.getParent());
                Files.copy(in, to);
            }
        }
        return folder.resolve("opis");
    }
}
