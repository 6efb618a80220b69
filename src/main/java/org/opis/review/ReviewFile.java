package org.opis.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.opis.markup.Outline;
import org.opis.text.Digest;
import org.opis.text.XmlCharacters;

/** One state of a TEI file. */
final class ReviewFile {
    private final Path path;
    private final byte[] bytes;
    private final XmlCharacters characters;
    private final Outline outline;
    private final List<Doubt> doubts;
    private final String hash;
    private final FileTime time;

    private ReviewFile(Path path, byte[] bytes, FileTime time) {
        this.path = path;
        this.time = time;
        this.bytes = bytes;
        this.characters = XmlCharacters.of(bytes);
        this.outline = Outline.of(characters.text());
        this.doubts = Doubt.in(characters.text(), outline);
        this.hash = Digest.sha256(bytes);
    }

    static ReviewFile read(Path path) throws IOException {
        FileTime time = Files.getLastModifiedTime(path);
        return new ReviewFile(path, Files.readAllBytes(path), time);
    }

    /** It as it is on disk now; one that is gone has no doubts. */
    ReviewFile now() throws IOException {
        if (!Files.exists(path)) {
            return bytes.length == 0 ? this : new ReviewFile(path, new byte[0], time);
        }
        boolean same = Files.getLastModifiedTime(path).equals(time) && Files.size(path) == bytes.length;
        return same ? this : read(path);
    }

    Path path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    String text() {
        return characters.text();
    }

    /** Another text of it in its own encoding. */
    byte[] bytes(String changed) {
        return characters.bytes(changed);
    }

    Outline outline() {
        return outline;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    String hash() {
        return hash;
    }

    /** The name without its ending. */
    String stem() {
        return path.getFileName().toString().replaceFirst("\\.xml$", "");
    }
}
