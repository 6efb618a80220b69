package org.opis.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opis.batch.KnownLines;
import org.opis.batch.SortedLines;
import org.opis.batch.Spool;
import org.opis.batch.Stage;
import org.opis.text.Digest;

/** Pages over many documents: one is made anew only when something that it is made from is another. */
final class MadePages implements AutoCloseable {
    private static final String FILE = Stage.OWN + "/made";
    private static final String BUILD = Build.fingerprint();

    private final Stage stage;
    private final Wrote told;
    /** By the name of a page: the key and the hash with which it was made last. */
    private final KnownLines before;

    private final SortedLines now;

    MadePages(Stage stage, Wrote told) throws IOException {
        this.stage = stage;
        this.told = told;
        this.before = stage.known(FILE);
        this.now = new SortedLines(stage.scratch("made"), "now");
    }

    /** Makes a page. */
    interface Maker {
        String make() throws IOException;
    }

    /**
     * A page of the edition.
     *
     * @param made all that it is made from
     */
    void page(String name, String made, Maker maker) throws IOException {
        String key = Digest.sha256(BUILD + "\n" + made);
        Optional<String> last = before.find(name);
        Optional<String> there = last.isPresent() ? stage.there(name) : Optional.empty();
        if (last.isPresent() && last.equals(there.map(hash -> key + " " + hash))) {
            stage.keep(name, there.get());
            now.add(name, last.get());
            return;
        }
        byte[] content = maker.make().getBytes(StandardCharsets.UTF_8);
        told.wrote(name, stage.write(name, content));
        now.add(name, key + " " + Digest.sha256(content));
    }

    /** All pages are made. */
    void finish() throws IOException {
        try (Spool file = stage.spool(FILE)) {
            now.eachLast((name, value) -> file.append(name + "\t" + value + "\n"));
            file.finish();
        }
    }

    @Override
    public void close() throws IOException {
        try (before;
                now) {
            // nothing but that
        }
    }
}
