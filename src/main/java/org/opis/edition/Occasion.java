package org.opis.edition;

import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import org.opis.text.Digest;

/**
 * All that a run hangs on besides the edition itself: what was asked for, and the files that are read, as they were before
 * it began.
 *
 * @param hash of the words of the command, the files that it found, whatever else decides, and the state of each file; those
 *     of opis itself among them
 */
public record Occasion(String hash) {
    /** What is asked for now, and the files as they are now. */
    public static Occasion of(String asked, Collection<Path> read) {
        Digest.Parts all = new Digest.Parts().add(asked);
        TreeSet<Path> files = new TreeSet<>(read);
        files.addAll(Build.files());
        files.forEach(file -> all.add(file.toString()).add(FileState.of(file).toString()));
        return new Occasion(all.sha256());
    }
}
