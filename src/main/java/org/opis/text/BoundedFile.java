package org.opis.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is read whole besides the sources: a list, a layout, settings, gold. */
public final class BoundedFile {
    /** In bytes. */
    public static final int MOST = 100_000_000;

    private BoundedFile() {}

    /**
     * Its bytes, and never those of a device that has no end.
     *
     * @throws IOException where it cannot be opened, or has more than {@link #MOST} bytes
     */
    public static byte[] read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new IOException(tooLong());
            }
            return bytes;
        }
    }

    /** What is said of a file that has more, a clause about it. */
    public static String tooLong() {
        return "it has more than " + MOST / 1_000_000 + " MB";
    }
}
