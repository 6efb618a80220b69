package org.opis.batch;

import java.io.IOException;
import java.io.Writer;
import org.opis.report.Json;

/** What an edition was made from and holds, as JSON: sorted, without a date, so that the same edition has the same one. */
public final class Manifest {
    private Manifest() {}

    /** Hashes by paths, in order; may be asked more than once. */
    public interface Hashes {
        void each(SortedLines.Reader reader) throws IOException;
    }

    /**
     * Writes the file's text.
     *
     * @param version of opis
     * @param finished whether all that it names stands there
     * @param sources sha-256 of each dump, by its path below the folder that was named
     * @param kept the same of those whose last good version it has, since they could not be read
     * @param outputs sha-256 of each output, by its path in the edition
     */
    public static void write(Writer out, String version, boolean finished, Hashes sources, Hashes kept, Hashes outputs)
            throws IOException {
        Json json = new Json(out);
        json.object().put("version", version).put("state", finished ? "finished" : "unfinished");
        list(json, "sources", sources);
        list(json, "kept", kept);
        list(json, "outputs", outputs);
        json.endObject().finish();
    }

    private static void list(Json json, String name, Hashes hashes) throws IOException {
        json.array(name);
        hashes.each((path, hash) ->
                json.object().put("path", path).put("sha256", hash).endObject());
        json.endArray();
    }
}
