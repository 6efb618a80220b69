package org.opis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opis.diagnostic.Severity;

/** The tables {@code [[ignore]]} and {@code [[override]]}. */
final class WhichReader {
    private static final List<String> NEEDED = List.of("code", "files", "reason");
    private static final String LEVEL = "severity";

    private final SettingsReader reader;
    private final Path folder;

    WhichReader(SettingsReader reader, Path folder) {
        this.reader = reader;
        this.folder = folder;
    }

    /** Those that are more exact than a code stand first, so that they count. */
    List<Ignore> read(JsonNode root) throws SettingsException {
        List<Ignore> all = new ArrayList<>(tables(root, "ignore"));
        all.addAll(tables(root, "override"));
        return all;
    }

    private List<Ignore> tables(JsonNode root, String kind) throws SettingsException {
        JsonNode tables = root.path(kind);
        List<Ignore> all = new ArrayList<>();
        if (!tables.isMissingNode() && !tables.isArray()) {
            throw reader.at(kind, "expected a list of tables: [[" + kind + "]]");
        }
        for (int i = 0; i < tables.size(); i++) {
            all.add(table(tables.get(i), kind + "[" + i + "]", kind));
        }
        return all;
    }

    private Ignore table(JsonNode table, String path, String kind) throws SettingsException {
        boolean overrides = kind.equals("override");
        List<String> keys = new ArrayList<>(NEEDED);
        keys.addAll(Which.TEXTS);
        keys.add("path");
        if (overrides) {
            keys.add(LEVEL);
        }
        reader.checkKeys(table, path + ".", keys);
        Map<String, Predicate<String>> texts = new TreeMap<>();
        for (String key : Which.TEXTS) {
            if (table.has(key)) {
                String written = reader.text(table.get(key), path + "." + key);
                texts.put(key, Which.glob(bare(key, written), key.equals("message")));
            }
        }
        String files = table.has("path") && !table.has("files") ? "path" : "files";
        for (String key : NEEDED) {
            String named = key.equals("files") ? files : key;
            boolean needed = !key.equals("files") || texts.isEmpty() || table.has(files);
            if (needed && reader.text(table.path(named), path + "." + named).isBlank()) {
                String article = overrides ? "an override" : "an ignore";
                throw reader.at(path + "." + key, article + " needs code, files and reason; there is no " + key);
            }
        }
        String where = table.has(files) ? table.get(files).asText() : "*";
        Which which =
                reader.said(path + ".code", () -> Which.of(table.get("code").asText(), where, folder, texts));
        return new Ignore(which, overrides ? severity(table, path) : Optional.empty());
    }

    private Optional<Severity> severity(JsonNode table, String path) throws SettingsException {
        String word = reader.text(table.path(LEVEL), path + "." + LEVEL);
        Optional<Severity> found =
                Stream.of(Severity.values()).filter(s -> s.word().equals(word)).findFirst();
        if (found.isEmpty() && !word.equals("off")) {
            throw reader.at(
                    path + "." + LEVEL, "\"" + word + "\" is no severity; expected off, note, warning or error");
        }
        return found;
    }

    /** Written as messages write them, or without their signs. */
    private static String bare(String key, String written) {
        return switch (key) {
            case "element" -> written.replaceAll("[<>]", "");
            case "attribute" -> written.replaceFirst("^@", "");
            default -> written;
        };
    }
}
