package org.opis.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** A new content for a file that is there: all of it or nothing, with the file's own permissions. */
public final class Replacement {
    private Replacement() {}

    /**
     * Puts {@code after} into the place of {@code before}; a link is written through.
     *
     * @throws IOException where the file cannot be written, or is no longer what was read
     */
    public static void write(Path file, byte[] before, byte[] after) throws IOException {
        Path real = file.toRealPath();
        if (!Files.isRegularFile(real)) {
            throw new IOException("it is no regular file");
        }
        if (!Files.isWritable(real)) {
            throw new IOException("permission denied");
        }
        Path part = Atomic.part(real);
        try {
            Files.write(part, after, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            permissions(real, part);
            if (!Arrays.equals(before, Files.readAllBytes(real))) {
                throw new IOException("it was changed while opis worked on it");
            }
            Atomic.move(part, real);
        } finally {
            Atomic.discard(part);
        }
    }

    private static void permissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && made != null) {
            made.setPermissions(old.readAttributes().permissions());
        }
    }
}
