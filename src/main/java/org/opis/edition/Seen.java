package org.opis.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opis.batch.Input;
import org.opis.batch.SortedLines;

/** Which sources change while a run is at work. */
final class Seen implements AutoCloseable {
    /** By how messages call each: its path, and how it was when it was read. */
    private final SortedLines seen;

    /** @param scratch folder for what is gone at the end */
    Seen(Path scratch) {
        this.seen = new SortedLines(scratch, "seen");
    }

    void add(Input input, int size) throws IOException {
        if (input.path().isPresent() && Files.isRegularFile(input.path().get())) {
            Path path = input.path().get();
            seen.add(input.label(), size + " " + Files.getLastModifiedTime(path) + "\t" + path);
        }
    }

    /** The labels of those that are no longer what was read. */
    List<String> changed() throws IOException {
        List<String> changed = new ArrayList<>();
        seen.each((label, state) -> {
            int tab = state.indexOf('\t');
            if (!isSame(Path.of(state.substring(tab + 1)), state.substring(0, tab))) {
                changed.add(label);
            }
        });
        return changed;
    }

    private static boolean isSame(Path path, String state) {
        try {
            return state.equals(Files.size(path) + " " + Files.getLastModifiedTime(path));
        } catch (IOException e) {
            // removed
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        seen.close();
    }
}
