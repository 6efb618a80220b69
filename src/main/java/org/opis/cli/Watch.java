package org.opis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Waits until one of these files is another, or is gone, or a new one stands below a folder of them. */
final class Watch {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final List<Path> paths;
    private Map<Path, String> seen;

    /** What is so now counts as seen. */
    Watch(List<Path> paths) {
        this.paths = List.copyOf(paths);
        this.seen = look();
    }

    /** False where the waiting was ended. */
    boolean await() {
        try {
            Map<Path, String> now = look();
            while (now.equals(seen)) {
                Thread.sleep(PAUSE.toMillis());
                now = look();
            }
            seen = now;
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Map<Path, String> look() {
        Map<Path, String> found = new TreeMap<>();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(Files::isRegularFile).forEach(file -> found.put(file, stamp(file)));
            } catch (IOException | java.io.UncheckedIOException e) {
                found.put(path, "");
            }
        }
        return found;
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            return "";
        }
    }
}
