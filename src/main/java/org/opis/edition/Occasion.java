package org.opis.edition;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a run hangs on besides the edition itself: what was asked for, and the files that are read, as they were before
 * it began.
 *
 * @param asked the words of the command, the files that it found, and whatever else decides
 * @param files the state of each; those of opis itself among them
 */
public record Occasion(String asked, Map<String, FileState> files) {
    public Occasion {
        files = Map.copyOf(files);
    }

    /** What is asked for now, and the files as they are now. */
    public static Occasion of(String asked, Collection<Path> read) {
        Map<String, FileState> files = new TreeMap<>();
        read.forEach(file -> files.put(file.toString(), FileState.of(file)));
        Build.files().forEach(file -> files.put(file.toString(), FileState.of(file)));
        return new Occasion(asked, files);
    }
}
