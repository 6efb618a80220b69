package org.opis.batch;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.opis.report.Json;

/** What an edition was made from and holds, as JSON: sorted, without a date, so that the same edition has the same one. */
public final class Manifest {
    private Manifest() {}

    /**
     * The file's text.
     *
     * @param version of opis
     * @param finished whether all that it names stands there
     * @param sources sha-256 of each dump, by its path below the folder that was named
     * @param kept the same of those whose last good version it has, since they could not be read
     * @param outputs sha-256 of each output, by its path in the edition
     */
    public static String json(
            String version,
            boolean finished,
            Map<String, String> sources,
            Map<String, String> kept,
            Map<String, String> outputs) {
        StringWriter text = new StringWriter();
        Json json = new Json(text);
        json.object().put("version", version).put("state", finished ? "finished" : "unfinished");
        list(json, "sources", sources);
        list(json, "kept", kept);
        list(json, "outputs", outputs);
        json.endObject().finish();
        return text.toString();
    }

    private static void list(Json json, String name, Map<String, String> hashes) {
        json.array(name);
        new TreeMap<>(hashes)
                .forEach((path, hash) ->
                        json.object().put("path", path).put("sha256", hash).endObject());
        json.endArray();
    }
}
