package org.opis.batch;

import java.util.Map;
import java.util.TreeMap;

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
        StringBuilder out = new StringBuilder("{\n  \"version\": ").append(Json.quoted(version));
        out.append(",\n  \"sources\": [").append(list(sources));
        out.append("],\n  \"outputs\": [").append(list(outputs));
        return out.append("]\n}\n").toString();
    }

    private static String list(Map<String, String> hashes) {
        StringBuilder out = new StringBuilder();
        String separator = "\n";
        for (Map.Entry<String, String> entry : new TreeMap<>(hashes).entrySet()) {
            out.append(separator).append("    {\"path\": ").append(Json.quoted(entry.getKey()));
            out.append(", \"sha256\": ").append(Json.quoted(entry.getValue())).append('}');
            separator = ",\n";
        }
        return hashes.isEmpty() ? "" : out.append("\n  ").toString();
    }
}
