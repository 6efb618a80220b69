package org.opis.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Files that are there whole or not at all. */
final class Atomic {
    private static final AtomicLong COUNT = new AtomicLong();

    private Atomic() {}

    /** A name beside {@code file} that no other run uses. Not createTempFile, whose file would be its owner's alone. */
    static Path part(Path file) {
        String name = ".opis-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part";
        return file.toAbsolutePath().resolveSibling(name);
    }

    static void write(Path file, byte[] content) throws IOException {
        Path part = part(file);
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Moves a whole file to its place. */
    static void move(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
