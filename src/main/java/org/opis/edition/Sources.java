package org.opis.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opis.batch.Input;
import org.opis.batch.Stage;
import org.opis.text.Digest;

/**
 * What a document is made from.
 *
 * @param place of the document
 * @param input as it was given
 * @param dump its bytes; empty where TEI alone was given
 * @param tei the bytes of a TEI file that stands for the dump, where there is one
 * @param own whether that file is the one in the edition itself
 */
record Sources(String place, Input input, Optional<byte[]> dump, Optional<byte[]> tei, boolean own) {
    /** Of an input of these bytes. A TEI file that somebody corrected goes before the dump that it was made from. */
    static Sources of(Plan plan, Stage stage, Input input, byte[] bytes) throws IOException {
        String place = input.place("");
        Path there = plan.root().resolve(output(place));
        if (isTei(input)) {
            boolean own = input.path().isPresent()
                    && Files.exists(there)
                    && Files.isSameFile(input.path().get(), there);
            return new Sources(place, input, Optional.empty(), Optional.of(bytes), own);
        }
        if (plan.tei().containsKey(place)) {
            byte[] tei = Files.readAllBytes(plan.tei().get(place));
            boolean own = Files.exists(there) && Files.isSameFile(plan.tei().get(place), there);
            return new Sources(place, input, Optional.of(bytes), Optional.of(tei), own);
        }
        Optional<String> wrote = stage.wrote(output(place));
        Optional<String> now = stage.there(output(place));
        boolean corrected = !plan.force() && wrote.isPresent() && now.isPresent() && !now.equals(wrote);
        Optional<byte[]> tei = corrected ? Optional.of(Files.readAllBytes(there)) : Optional.empty();
        return new Sources(place, input, Optional.of(bytes), tei, corrected);
    }

    /** Where the TEI file of a document stands in an edition. */
    static String output(String place) {
        return "tei/" + place + ".xml";
    }

    static boolean isTei(Input input) {
        return input.name().endsWith(".xml");
    }

    /** The hash of all of it. */
    String key(String fingerprint) {
        String hashes = hash(dump) + "\n" + hash(tei) + "\n" + own + "\n" + input.source();
        return Digest.sha256(fingerprint + "\n" + place + "\n" + hashes);
    }

    /** The hash of what was given. */
    String sha256() {
        return hash(dump.or(() -> tei));
    }

    private static String hash(Optional<byte[]> bytes) {
        return bytes.map(Digest::sha256).orElse("");
    }
}
