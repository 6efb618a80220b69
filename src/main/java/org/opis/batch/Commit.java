package org.opis.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.text.Digest;

/**
 * The step from one state of a folder to the next. All that it needs is on disk before it begins, in
 * {@code .opis/commit}; from then on it only moves and deletes files, and whoever finds it half done can end it: what was
 * moved is no longer there.
 */
final class Commit {
    static final String FILES = "files";

    private static final String GONE = "gone";
    private static final String LAST = "last";
    private static final String UNTIL = "until";

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
     * @param next the files of the new state that differ from the present ones
     * @param last the name of the one that is moved when all others stand
     * @param until what stands in its place till then
     * @param gone what is to be deleted, with its hash: what was edited since stays
     */
    void make(Path next, String last, byte[] until, Map<String, String> gone) throws IOException {
        Ledger.write(next.resolve(GONE), gone);
        Files.writeString(next.resolve(LAST), last);
        Files.write(next.resolve(UNTIL), until);
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
        Ledger before = Ledger.of(root);
        String last = Files.exists(folder.resolve(LAST)) ? Files.readString(folder.resolve(LAST)) : "";
        List<String> names = new ArrayList<>(Trees.names(folder.resolve(FILES)));
        names.sort(Comparator.comparing((String name) -> rank(name, last)).thenComparing(name -> name));
        if (names.contains(last) && names.size() > 1) {
            Atomic.write(places.make(last), Files.readAllBytes(folder.resolve(UNTIL)));
        }
        for (String name : names) {
            if (name.equals(last)) {
                delete(places);
            }
            // in the time since the step was broken off somebody may have corrected a file
            if (!again || rank(name, last) > 2 || !isEdited(before, name, places.make(name))) {
                Atomic.move(folder.resolve(FILES).resolve(name), places.make(name));
            }
        }
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
                && !before.last(name).equals(Optional.of(Digest.sha256(Files.readAllBytes(place))));
    }

    private void delete(Within places) throws IOException {
        for (Map.Entry<String, String> old :
                Ledger.read(folder.resolve(GONE)).entries().entrySet()) {
            Path file = root.resolve(old.getKey());
            if (places.holds(old.getKey())
                    && Digest.sha256(Files.readAllBytes(file)).equals(old.getValue())) {
                Files.delete(file);
            }
        }
    }
}
