package org.opis.edition;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.derive.Imprint;
import org.opis.edition.address.Moved;
import org.opis.text.Digest;

/**
 * What the editors say of an edition.
 *
 * @param imprint what stands on each page
 * @param files of theirs, by their place in the edition
 * @param about what the edition is and how it was made: paragraphs, with blank lines between them; may be empty
 * @param previous the folder of the edition before, where what has changed since is to be told
 * @param moved papers and passages that have another address now
 * @param facsimiles pictures of the papers
 * @param epub whether it is an EPUB too; then its date is a day
 */
public record Colophon(
        Imprint imprint,
        Map<String, byte[]> files,
        String about,
        Optional<Path> previous,
        Moved moved,
        Facsimiles facsimiles,
        boolean epub) {
    public Colophon {
        files = Map.copyOf(files);
    }

    /** One that says nothing but a title. */
    public static Colophon of(String title) {
        return new Colophon(Imprint.of(title), Map.of(), "", Optional.empty(), Moved.NOTHING, Facsimiles.NONE, false);
    }

    /** What the pages of single papers hang on. */
    String fingerprint() {
        return Digest.sha256(imprint + "\n" + moved);
    }

    /** The files by their names, in one order. */
    Map<String, byte[]> ordered() {
        Map<String, byte[]> ordered = new TreeMap<>();
        files.forEach((name, content) -> ordered.put(name, Arrays.copyOf(content, content.length)));
        return ordered;
    }
}
