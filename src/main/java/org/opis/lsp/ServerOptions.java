package org.opis.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What an editor asks for when it starts the server (its {@code initializationOptions}).
 *
 * @param schemas grammars instead of those that a file names
 * @param rules Schematron besides
 * @param catalogs OASIS XML catalogs
 * @param editor who corrects the files, by name; empty where none is given
 */
record ServerOptions(List<String> schemas, List<String> rules, List<String> catalogs, String editor) {
    static final ServerOptions NONE = new ServerOptions(List.of(), List.of(), List.of(), "");

    /** What is not understood is passed over. */
    static ServerOptions of(Object said) {
        if (!(said instanceof JsonObject options)) {
            return NONE;
        }
        JsonElement editor = options.get("editor");
        return new ServerOptions(
                words(options, "schemas"),
                words(options, "schematron"),
                words(options, "catalogs"),
                editor != null && editor.isJsonPrimitive()
                        ? editor.getAsString().strip()
                        : "");
    }

    private static List<String> words(JsonObject options, String key) {
        List<String> words = new ArrayList<>();
        if (options.get(key) != null && options.get(key).isJsonArray()) {
            for (JsonElement one : options.getAsJsonArray(key)) {
                if (one.isJsonPrimitive()) {
                    words.add(one.getAsString());
                }
            }
        }
        return words;
    }
}
