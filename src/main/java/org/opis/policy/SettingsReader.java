package org.opis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opis.diagnostic.Severity;
import org.opis.validate.finding.Nearest;
import org.opis.validate.pointer.Links;

/** What the tables and keys of {@code opis.toml} mean; whatever else stands there is an error. */
final class SettingsReader {
    private static final List<String> LIMITS = List.of("max-findings", "max-per-code");
    private static final List<String> KEYS = List.of(
            "fail-on", "show", "max-findings", "max-per-code", "severity", "ignore", "override", "pointers", "dumps");

    private final String file;
    private final TomlLines lines;
    private final Path folder;

    /** @param folder where patterns of files begin */
    SettingsReader(String file, TomlLines lines, Path folder) {
        this.file = file;
        this.lines = lines;
        this.folder = folder;
    }

    /** A part of the reading that knows what is wrong, but not where. */
    interface Part<T> {
        T read() throws SettingsException;
    }

    Settings read(JsonNode root) throws SettingsException {
        checkKeys(root, "", KEYS);
        Map<String, Integer> limits = new TreeMap<>();
        for (String key : LIMITS) {
            if (root.has(key)) {
                limits.put(key, limit(root.get(key), key));
            }
        }
        return new Settings(
                severities(root.path("severity")),
                new WhichReader(this, folder).read(root),
                failOn(root),
                show(root),
                limits,
                pointers(root.path("pointers")),
                dumps(root.path("dumps")));
    }

    private Severities severities(JsonNode table) throws SettingsException {
        Severities all = Severities.NONE;
        if (!table.isMissingNode() && !table.isObject()) {
            throw at("severity", "expected a table: [severity]");
        }
        for (Map.Entry<String, JsonNode> one : table.properties()) {
            String path = "severity." + one.getKey();
            Severities before = all;
            all = said(path, () -> before.with(one.getKey(), text(one.getValue(), path)));
        }
        return all;
    }

    private Links.Policy pointers(JsonNode table) throws SettingsException {
        checkKeys(table, "pointers.", List.of("known", "vocabulary"));
        List<Predicate<String>> known = words(table.path("known"), "pointers.known").stream()
                .map(word -> Which.glob(word, false))
                .toList();
        List<Path> files = words(table.path("vocabulary"), "pointers.vocabulary").stream()
                .map(folder::resolve)
                .toList();
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                // without it each pointer into it would be a finding, and nobody could see why
                throw at("pointers.vocabulary", "there is no file " + file);
            }
        }
        return new Links.Policy(known, files, true);
    }

    private Dumps dumps(JsonNode table) throws SettingsException {
        checkKeys(table, "dumps.", List.of("folders", "layouts", "authorities"));
        return new Dumps(paths(table, "folders"), paths(table, "layouts"), paths(table, "authorities"));
    }

    private List<Path> paths(JsonNode table, String key) throws SettingsException {
        return words(table.path(key), "dumps." + key).stream()
                .map(name -> folder.resolve(name).toAbsolutePath().normalize())
                .toList();
    }

    private List<String> words(JsonNode list, String path) throws SettingsException {
        List<String> words = new ArrayList<>();
        if (!list.isMissingNode() && !list.isArray()) {
            throw at(path, path + " is no list; expected square brackets around it");
        }
        for (JsonNode one : list) {
            words.add(text(one, path));
        }
        return words;
    }

    private Optional<String> failOn(JsonNode root) throws SettingsException {
        return word(root, "fail-on", List.of("note", "warning", "error", "never"));
    }

    private Optional<Severity> show(JsonNode root) throws SettingsException {
        return word(
                        root,
                        "show",
                        Stream.of(Severity.values()).map(Severity::word).toList())
                .flatMap(word -> Stream.of(Severity.values())
                        .filter(s -> s.word().equals(word))
                        .findFirst());
    }

    private Optional<String> word(JsonNode root, String key, List<String> words) throws SettingsException {
        if (!root.has(key)) {
            return Optional.empty();
        }
        String word = text(root.get(key), key);
        if (!words.contains(word)) {
            throw at(key, key + " is \"" + word + "\"; expected one of " + String.join(", ", words));
        }
        return Optional.of(word);
    }

    private int limit(JsonNode value, String key) throws SettingsException {
        if (!value.canConvertToInt() || value.isFloatingPointNumber() || value.asInt() < 0) {
            throw at(key, key + " is no whole number, 0 or more");
        }
        return value.asInt();
    }

    String text(JsonNode value, String path) throws SettingsException {
        if (!value.isTextual() && !value.isMissingNode()) {
            throw at(path, path + " is no text; expected quotation marks around it");
        }
        return value.asText();
    }

    void checkKeys(JsonNode table, String path, List<String> known) throws SettingsException {
        for (Map.Entry<String, JsonNode> one : table.properties()) {
            String key = one.getKey();
            if (!known.contains(key)) {
                String meant = Nearest.meant(key, known)
                        .map(name -> "; did you mean \"" + name + "\"?")
                        .orElse("; expected one of " + String.join(", ", known));
                throw at(path + key, "unknown key \"" + key + "\"" + meant);
            }
        }
    }

    <T> T said(String path, Part<T> part) throws SettingsException {
        try {
            return part.read();
        } catch (SettingsException e) {
            throw e.getMessage().startsWith(file + ":") ? e : at(path, e.getMessage());
        }
    }

    SettingsException at(String path, String message) {
        return new SettingsException(file + ":" + lines.of(path) + ": " + message);
    }
}
