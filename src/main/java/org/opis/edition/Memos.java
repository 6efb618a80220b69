package org.opis.edition;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.opis.batch.Stage;

/** What the edition that stands in a folder remembers of its documents. */
final class Memos {
    private final Path root;

    Memos(Path root) {
        this.root = root;
    }

    /** That of the document at a place; empty where there is none that can be read. */
    Optional<Memo> of(String place) {
        return read(root.resolve(Memo.file(place))).filter(memo -> memo.place().equals(place));
    }

    /** The places of all, in order: no more than one memo is in memory at once. */
    List<String> places() throws IOException {
        List<String> places = new ArrayList<>();
        Path folder = root.resolve(Memo.file("")).getParent();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                files.forEach(file -> read(file).ifPresent(memo -> places.add(memo.place())));
            }
        }
        Collections.sort(places);
        return places;
    }

    /** Whether all that was made of a document stands there as it was made. */
    static boolean stands(Memo memo, Stage stage) throws IOException {
        for (var output : memo.outputs().entrySet()) {
            if (!stage.there(output.getKey()).equals(Optional.of(output.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Memo> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(MemoFile.read(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            // of another version, or damaged: the document is made anew
            return Optional.empty();
        }
    }
}
