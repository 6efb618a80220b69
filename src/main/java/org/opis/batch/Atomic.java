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

    /** Writes beside the file and moves it there; a pipe or device is written straight. */
    static void write(Path file, byte[] content) throws IOException {
        if (isSpecial(file)) {
            Files.write(file, content);
            return;
        }
        // not createTempFile: its file is its owner's alone, and the output should follow the umask
        String name = ".opis-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part";
        Path part = file.toAbsolutePath().resolveSibling(name);
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Whether something stands there that must not be replaced by a file: a device, a pipe, a folder. */
    static boolean isSpecial(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }
}
