package org.opis.revision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.opis.batch.Stage;
import org.opis.text.Digest;

/** The TEI files that opis wrote last, compressed, in the folder's {@code .opis/base}: corrections are told by them. */
public final class Bases {
    private static final String FOLDER = Stage.OWN + "/base/";
    private static final int NAME = 32;

    private Bases() {}

    /** Where that of a document is kept; a place may be longer than a name can be. */
    public static String file(String place) {
        return FOLDER + Digest.sha256(place).substring(0, NAME) + ".gz";
    }

    /** Whether a folder keeps any. */
    static boolean areIn(Path root) {
        return Files.isDirectory(root.resolve(FOLDER));
    }

    /** That of a document; empty where there is none that can be read. */
    static Optional<byte[]> read(Path root, String place) {
        Path file = root.resolve(file(place));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return Optional.of(zip.readAllBytes());
        } catch (IOException e) {
            // damaged: as if it were not there
            return Optional.empty();
        }
    }

    /** The same bytes give the same: no name and no time is in the head. */
    public static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
