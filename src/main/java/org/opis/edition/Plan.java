package org.opis.edition;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.opis.Options;
import org.opis.report.Judge;
import org.opis.text.Digest;

/**
 * What is to be published, and how.
 *
 * @param root the edition's folder
 * @param colophon what it says of itself
 * @param charset of the dumps
 * @param documentsOnly whether to skip other pages
 * @param force whether to overwrite what was edited
 * @param reading layouts and names
 * @param used the hash of the files that those were read from
 * @param tei files that stand for a dump, by its place
 * @param judge of the edition's own report
 */
public record Plan(
        Path root,
        Colophon colophon,
        Charset charset,
        boolean documentsOnly,
        boolean force,
        Options reading,
        String used,
        Map<String, Path> tei,
        Judge judge) {
    public Plan {
        tei = Map.copyOf(tei);
    }

    /** All that decides what becomes of a source besides its bytes. */
    String fingerprint() {
        String all = Build.fingerprint() + "\n" + charset + "\n" + documentsOnly + "\n" + used + "\n"
                + colophon.fingerprint();
        return Digest.sha256(all);
    }

    /** How a document at {@code place} is encoded. */
    Options options(String place) {
        String up = "../".repeat((int) place.chars().filter(c -> c == '/').count() + 1);
        return new Options(Optional.empty(), up + "schema/", reading.layouts(), reading.names(), reading.second());
    }
}
