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
     * @param sources sha-256 of each dump, by its path below the folder that was named
     * @param outputs sha-256 of each output, by its path in the edition
     */
    public static String json(String version, Map<String, String> sources, Map<String, String> outputs) {
        StringWriter text = new StringWriter();
        Json json = new Json(text);
        json.object().put("version", version);
        list(json, "sources", sources);
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
