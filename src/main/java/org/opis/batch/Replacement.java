package org.opis.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/** A new content for a file that is there: all of it or nothing, with the file's own permissions. */
public final class Replacement {
    private Replacement() {}

    /**
     * Why a file cannot be replaced, one clause: it is no regular file, may not be written, or has a second name, under
     * which the old content would stay.
     */
    public static Optional<String> obstacle(Path file) throws IOException {
        Path real = file.toRealPath();
        if (!Files.isRegularFile(real)) {
            return Optional.of("it is no regular file");
        } else if (!Files.isWritable(real) || !Files.isWritable(real.getParent())) {
            return Optional.of("permission denied");
        } else if (names(real) > 1) {
            return Optional.of("it has another name (a hard link), under which it would stay as it is");
        }
        return Optional.empty();
    }

    private static int names(Path file) throws IOException {
        try {
            return (Integer) Files.getAttribute(file, "unix:nlink");
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            // not on this system
            return 1;
        }
    }

    /**
     * Puts {@code after} into the place of {@code before}; a link is written through.
     *
     * @throws IOException where the file cannot be written, or is no longer what was read
     */
    public static void write(Path file, byte[] before, byte[] after) throws IOException {
        Optional<String> obstacle = obstacle(file);
        if (obstacle.isPresent()) {
            throw new IOException(obstacle.get());
        }
        Path real = file.toRealPath();
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
