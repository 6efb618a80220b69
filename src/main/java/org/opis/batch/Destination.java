package org.opis.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where outputs go. */
public sealed interface Destination {
    /** Standard output. */
    record Standard() implements Destination {}

    /** One file. */
    record ToFile(Path file) implements Destination {}

    /** A device or pipe, such as {@code /dev/null}: written into, never replaced. */
    record ToDevice(Path device) implements Destination {}

    /** A folder, one file in it for each input. */
    record ToFolder(Path folder) implements Destination {}

    /**
     * What {@code -o} means: a folder if it is one, ends in a slash, or there are several inputs; standard output where
     * it is absent or {@code -}.
     */
    static Destination of(Optional<String> option, boolean several) {
        if (option.isEmpty() || option.get().equals("-")) {
            return new Standard();
        }
        String name = option.get();
        Path path = Path.of(name);
        boolean folder = several || name.endsWith("/") || Files.isDirectory(path);
        if (folder) {
            return new ToFolder(path);
        }
        return Files.exists(path) && !Files.isRegularFile(path) ? new ToDevice(path) : new ToFile(path);
    }
}
