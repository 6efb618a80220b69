package org.opis.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.batch.Stage;
import org.opis.text.Digest;

/** Pages over many documents: one is made anew only when something that it is made from is another. */
final class MadePages {
    private static final String FILE = Stage.OWN + "/made";
    private static final String BUILD = Build.fingerprint();

    private final Stage stage;
    private final Wrote told;
    /** By the name of a page: the key and the hash with which it was made last. */
    private final Map<String, String> before = new HashMap<>();

    private final Map<String, String> now = new TreeMap<>();

    MadePages(Stage stage, Wrote told) throws IOException {
        this.stage = stage;
        this.told = told;
        Optional<byte[]> file = stage.last(FILE);
        file.ifPresent(
                bytes -> new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
                    int tab = line.lastIndexOf('\t');
                    before.put(line.substring(0, Math.max(tab, 0)), line.substring(tab + 1));
                }));
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
        Optional<String> last = Optional.ofNullable(before.get(name));
        Optional<String> there = last.isPresent() ? stage.there(name) : Optional.empty();
        if (last.isPresent() && last.equals(there.map(hash -> key + " " + hash))) {
            stage.keep(name, there.get());
            now.put(name, last.get());
            return;
        }
        byte[] content = maker.make().getBytes(StandardCharsets.UTF_8);
        told.wrote(name, stage.write(name, content));
        now.put(name, key + " " + Digest.sha256(content));
    }

    /** All pages are made. */
    void finish() throws IOException {
        StringBuilder text = new StringBuilder();
        now.forEach(
                (name, value) -> text.append(name).append('\t').append(value).append('\n'));
        stage.write(FILE, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
