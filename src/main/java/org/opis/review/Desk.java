package org.opis.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opis.batch.FolderLock;
import org.opis.batch.WholeFile;
import org.opis.diagnostic.Edit;
import org.opis.markup.Acceptance;
import org.opis.markup.HeaderEdits;
import org.opis.markup.Responsible;
import org.opis.revision.Home;
import org.opis.revision.Soundness;
import org.opis.text.Digest;

/** The files under review and what was decided so far; what is decided is on disk before anybody is told. */
final class Desk {
    private final Home home;
    private final Path folder;
    private final Optional<Responsible> editor;
    private final Map<Path, ReviewFile> files = new TreeMap<>();
    private final Set<String> skipped = new LinkedHashSet<>();
    private final Deque<Decided> decided = new ArrayDeque<>();
    private final Instant begun = Instant.now();
    private final int total;

    /**
     * Reads the files.
     *
     * @param home whose lock is taken for each decision
     * @param folder what the names of the files are below
     */
    Desk(Home home, Path folder, List<Path> paths, Optional<Responsible> editor) throws IOException {
        this.home = home;
        this.folder = folder;
        this.editor = editor;
        for (Path path : paths) {
            files.put(path, ReviewFile.read(path));
        }
        total = open().size();
    }

    /** A doubt and the file that it is in. */
    record Place(ReviewFile file, Doubt doubt) {
        String key() {
            return file.path() + "#" + doubt.key();
        }
    }

    Optional<Responsible> editor() {
        return editor;
    }

    /** All that is doubtful now, the most doubtful first; what was skipped comes last. */
    List<Place> open() throws IOException {
        List<Place> open = new ArrayList<>();
        for (Path path : List.copyOf(files.keySet())) {
            ReviewFile file = files.get(path).now();
            files.put(path, file);
            file.doubts().forEach(doubt -> open.add(new Place(file, doubt)));
        }
        open.sort(Comparator.comparing((Place place) -> skipped.contains(place.key()))
                .thenComparing(place -> place.doubt().rank()));
        return open;
    }

    /** A doubt as it is now; empty where it is no longer there. */
    Optional<Place> place(String name, String key) throws IOException {
        return open().stream()
                .filter(place ->
                        name(place.file()).equals(name) && place.doubt().key().equals(key))
                .findFirst();
    }

    /** How the page calls a file. */
    String name(ReviewFile file) {
        return folder.relativize(file.path()).toString();
    }

    /** How many doubts there were at the beginning. */
    int total() {
        return total;
    }

    int accepted() {
        return (int) decided.stream().filter(Decided::accepted).count();
    }

    int changed() {
        return decided.size() - accepted();
    }

    int skipped() {
        return skipped.size();
    }

    boolean canUndo() {
        return !decided.isEmpty();
    }

    double perMinute() {
        double minutes = Math.max(1, Duration.between(begun, Instant.now()).toSeconds()) / 60.0;
        return decided.size() / minutes;
    }

    boolean isSkipped(Place place) {
        return skipped.contains(place.key());
    }

    /** Goes on without a decision. */
    void skip(Place place) {
        skipped.add(place.key());
    }

    /** The reading is right. Empty, or why nothing was written. */
    Optional<String> accept(Place place) throws IOException {
        ReviewFile file = place.file();
        Acceptance acceptance = new Acceptance(file.text(), file.outline(), editor);
        return write(place, acceptance.ways(place.doubt().element()), true);
    }

    /** It is another one. */
    Optional<String> change(Place place, Choice choice) throws IOException {
        ReviewFile file = place.file();
        List<Edit> header = editor.map(
                        who -> HeaderEdits.of(file.text(), file.outline(), who, Acceptance.DONE, LocalDate.now()))
                .orElse(List.of());
        List<List<Edit>> ways = new ArrayList<>();
        for (List<Edit> way : new Rewording(file, place.doubt().element(), editor).ways(choice)) {
            List<Edit> all = new ArrayList<>(way);
            all.addAll(header);
            ways.add(all);
        }
        return write(place, ways, false);
    }

    private Optional<String> write(Place place, List<List<Edit>> ways, boolean accepted) throws IOException {
        ReviewFile file = place.file();
        Soundness soundness = Soundness.of(file.bytes());
        Optional<byte[]> written = ways.stream()
                .flatMap(way -> Edit.apply(file.text(), way).stream())
                .map(file::bytes)
                .filter(soundness::holds)
                .findFirst();
        if (written.isEmpty()) {
            return Optional.of("It cannot be that here: the file would not be valid, or no longer give its dump back."
                    + " Nothing was written.");
        }
        Optional<String> refusal = put(file.path(), file.hash(), written.get());
        if (refusal.isEmpty()) {
            String after = Digest.sha256(written.get());
            decided.push(new Decided(file.path(), place.doubt().key(), file.bytes(), after, accepted));
            skipped.remove(place.key());
        }
        return refusal;
    }

    /** Takes the last decision back; empty, or why not. */
    Optional<String> undo() throws IOException {
        Decided last = decided.peek();
        Optional<String> refusal = put(last.file(), last.after(), last.before());
        if (refusal.isEmpty()) {
            decided.pop();
        }
        return refusal;
    }

    /** Writes a file if it is still the one that was read. */
    private Optional<String> put(Path path, String hash, byte[] bytes) throws IOException {
        FolderLock lock = FolderLock.take(home.root());
        try (lock) {
            if (!Files.exists(path) || !Digest.of(path).equals(hash)) {
                return Optional.of(path.getFileName() + " was changed by somebody else meanwhile. Nothing was written;"
                        + " this is how it is now.");
            }
            WholeFile.write(path, bytes);
            return Optional.empty();
        }
    }
}
