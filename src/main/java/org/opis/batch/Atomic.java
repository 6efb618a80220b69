package org.opis.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.text.Digest;

/** Files that are there whole or not at all. */
final class Atomic {
    private static final Pattern PART =
            Pattern.compile("\\.opis-([0-9a-f]{8})-(\\d{1,18})-(\\d{1,18})-[0-9a-f]+\\.part");
    /** What is older was left behind, wherever its process ran. */
    private static final Duration OLD = Duration.ofDays(1);

    private static final Owner SELF = Owner.self();
    private static final AtomicLong COUNT = new AtomicLong();
    /** Of this run, not yet at their places; a run that is ended from outside takes them away. */
    private static final Set<Path> PARTS = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Atomic::discardAll));
    }

    private Atomic() {}

    /** A name beside {@code file} that no other run uses. Not createTempFile, whose file would be its owner's alone. */
    static Path part(Path file) {
        String name = ".opis-" + machine() + "-" + SELF.pid() + "-" + SELF.start() + "-"
                + SELF.token().substring(0, 8) + Long.toHexString(COUNT.incrementAndGet()) + ".part";
        Path part = file.toAbsolutePath().resolveSibling(name);
        PARTS.add(part);
        return part;
    }

    /** Deletes a part that did not come to its place. */
    static void discard(Path part) throws IOException {
        Files.deleteIfExists(part);
        PARTS.remove(part);
    }

    private static void discardAll() {
        for (Path part : PARTS) {
            try {
                discard(part);
            } catch (IOException e) {
                // the run ends, and nobody is left to be told
                continue;
            }
        }
    }

    /** Removes what a run that was killed left in a folder. */
    static void clean(Path folder) throws IOException {
        for (Path part : Trees.below(folder, ".opis-*.part")) {
            if (isLeft(part)) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Process numbers mean something on one machine, since one start of it, in one room of processes. */
    private static String machine() {
        return Digest.sha256((SELF.host() + SELF.boot()).getBytes(StandardCharsets.UTF_8))
                .substring(0, 8);
    }

    private static boolean isLeft(Path part) throws IOException {
        Matcher name = PART.matcher(part.getFileName().toString());
        if (name.matches() && name.group(1).equals(machine())) {
            return new Owner(
                            "",
                            "",
                            SELF.host(),
                            SELF.boot(),
                            Long.parseLong(name.group(2)),
                            Long.parseLong(name.group(3)))
                    .isGone();
        }
        return Files.getLastModifiedTime(part)
                .toInstant()
                .isBefore(Instant.now().minus(OLD));
    }

    static void write(Path file, byte[] content) throws IOException {
        Path part = part(file);
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(part, file);
        } finally {
            discard(part);
        }
    }

    /** A copy of a file, which need not fit into memory. */
    static void copy(Path from, Path file) throws IOException {
        Path part = part(file);
        try {
            Files.copy(from, part);
            move(part, file);
        } finally {
            discard(part);
        }
    }

    /** Moves a whole file to its place. */
    static void move(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
