package org.opis.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.text.Digest;

/**
 * The step from one state of a folder to the next. All that it needs is on disk before it begins, in
 * {@code .opis/commit}; from then on it only moves and deletes files, and whoever finds it half done can end it: what was
 * moved is no longer there.
 */
final class Commit {
    static final String FILES = "files";

    /** What is to be deleted, with its hash: what was edited since stays. */
    static final String GONE = "gone";
    /** What stands in the place of the last file till all others stand. */
    static final String UNTIL = "until";

    private static final String LAST = "last";

    /** One at a time in this process, and a process that is asked to end lets it come to its end. */
    private static final Object MOVING = new Object();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            synchronized (MOVING) {
                // nothing moves now
                return;
            }
        }));
    }

    private final Path root;
    private final Path folder;

    Commit(Path root) {
        this.root = root;
        this.folder = root.resolve(Stage.OWN).resolve("commit");
    }

    /**
     * Makes the step.
     *
     * @param next the files of the new state that differ from the present ones, and beside them {@link #GONE} and
     *     {@link #UNTIL}
     * @param last the name of the one that is moved when all others stand
     */
    void make(Path next, String last) throws IOException {
        Files.writeString(next.resolve(LAST), last);
        synchronized (MOVING) {
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
            forward(false);
        }
    }

    boolean isBegun() {
        return Files.exists(folder);
    }

    /** Ends a step that is half done; gives whether there was one. */
    boolean forward() throws IOException {
        synchronized (MOVING) {
            return forward(true);
        }
    }

    private boolean forward(boolean again) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        Within places = new Within(root);
        // in the time since the step was broken off somebody may have corrected a file
        Optional<Ledger> before = again ? Optional.of(Ledger.of(root)) : Optional.empty();
        String last = Files.exists(folder.resolve(LAST)) ? Files.readString(folder.resolve(LAST)) : "";
        Path files = folder.resolve(FILES);
        SortedLines names = new SortedLines(folder, "names");
        int others = 0;
        try (Stream<Path> all = Trees.files(files)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = Trees.name(files, file);
                names.add(rank(name, last) + name, name);
                others += name.equals(last) ? 0 : 1;
            }
        }
        if (others > 0 && !last.isEmpty() && Files.exists(files.resolve(last))) {
            Atomic.copy(folder.resolve(UNTIL), places.make(last));
        }
        names.each((key, name) -> {
            if (name.equals(last)) {
                delete(places);
            }
            if (before.isEmpty() || rank(name, last) > 2 || !isEdited(before.get(), name, places.make(name))) {
                Atomic.move(files.resolve(name), places.make(name));
            }
        });
        Trees.delete(folder);
        return true;
    }

    /** What pages point to comes before them, the first page after all others. */
    private static int rank(String name, String last) {
        if (name.equals(last)) {
            return 4;
        }
        return name.equals(Ledger.FILE)
                ? 3
                : name.equals("index.html") ? 2 : name.startsWith("html/") || name.startsWith("years/") ? 1 : 0;
    }

    private static boolean isEdited(Ledger before, String name, Path place) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && !before.last(name).equals(Optional.of(Digest.of(place)));
    }

    private void delete(Within places) throws IOException {
        Ledger.each(folder.resolve(GONE), (name, sha256) -> {
            if (places.holds(name) && Digest.of(root.resolve(name)).equals(sha256)) {
                Files.delete(root.resolve(name));
            }
        });
    }
}
