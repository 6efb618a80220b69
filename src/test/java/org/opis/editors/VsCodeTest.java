package org.opis.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;
import org.opis.Ran;
import org.opis.Version;

/** The extension for VS Code: what it promises is there, and what it writes is valid. The editor itself is not run. */
class VsCodeTest {
    private static final Path HOME = Around.EDITORS.resolve("vscode");
    /** Where in a paper a piece may be wanted. */
    private static final List<String> PLACES = List.of(
            "<p>Text %s text.</p>",
            "<opener>%s</opener><p>Text.</p>", "<p>Text.</p>%s", "<p>Text.</p><closer>%s</closer>");

    @TempDir
    Path temp;

    @Test
    void theManifestAndTheCodeNameTheSame() throws IOException {
        JsonNode about = json("package.json");
        assertEquals(Version.NUMBER, about.get("version").asText());
        assertEquals(Version.NUMBER, json("package-lock.json").get("version").asText(), "package-lock.json");
        String code = sources();
        Set<String> promised = texts(about.at("/contributes/commands"), "command");
        Set<String> made = found("(?:here|registerCommand)\\(\"([^\"]+)\"", code);
        assertEquals(promised, made);
        about.at("/contributes/menus")
                .forEach(menu -> menu.forEach(
                        item -> assertTrue(promised.contains(item.get("command").asText()), item.toString())));
        Set<String> settings = new TreeSet<>();
        about.at("/contributes/configuration/properties").fieldNames().forEachRemaining(settings::add);
        Set<String> read = found("get<[^>]+>\\(\"([^\"]+)\"", code);
        assertEquals(settings, read.stream().map(s -> "opis." + s).collect(Collectors.toCollection(TreeSet::new)));
        for (JsonNode snippets : about.at("/contributes/snippets")) {
            assertTrue(Files.exists(HOME.resolve(snippets.get("path").asText())));
        }
    }

    @Test
    void everyVersionIsExact() throws IOException {
        for (String group : List.of("dependencies", "devDependencies")) {
            json("package.json").get(group).forEach(v -> assertTrue(v.asText().matches("[0-9.]+"), v.asText()));
        }
        String lock = Files.readString(HOME.resolve("package-lock.json"));
        assertTrue(!lock.contains("\"resolved\"") && !lock.contains("http"), "an address in package-lock.json");
    }

    @Test
    void theServerIsAskedForWhatItDoes() throws IOException {
        String server = Files.readString(Path.of("src/main/java/org/opis/lsp/Commands.java"));
        for (String command : found("command: \"([^\"]+)\"", sources())) {
            assertTrue(server.contains('"' + command + '"'), command);
        }
        String options = Files.readString(Path.of("src/main/java/org/opis/lsp/ServerOptions.java"));
        for (String option : List.of("schemas", "schematron", "catalogs", "editor")) {
            assertTrue(options.contains('"' + option + '"') && sources().contains(option + ": settings"), option);
        }
    }

    @Test
    void theProblemMatcherReadsWhatOpisPrints() throws IOException {
        JsonNode pattern = json("package.json").at("/contributes/problemMatchers/0/pattern");
        Pattern line = Pattern.compile(pattern.get("regexp").asText());
        List<String> lines = Around.opis("validate", "--format", "gcc", "fixtures/validation")
                .lines()
                .toList();
        assertTrue(lines.size() > 50, lines.size() + " lines");
        for (String finding : lines) {
            Matcher m = line.matcher(finding);
            assertTrue(m.matches(), finding);
            assertTrue(Files.exists(Path.of(m.group(pattern.get("file").asInt()))), finding);
            assertTrue(Integer.parseInt(m.group(pattern.get("line").asInt())) > 0, finding);
            assertTrue(Set.of("error", "warning", "note")
                    .contains(m.group(pattern.get("severity").asInt())));
            assertTrue(m.group(pattern.get("code").asInt()).startsWith("V"), finding);
        }
    }

    @Test
    void everySnippetIsValidSomewhere() throws IOException {
        Map<String, List<Path>> tried = new TreeMap<>();
        for (Snippet snippet : snippets()) {
            int way = 0;
            for (String text : snippet.expanded()) {
                String what = snippet.name() + ", way " + ++way;
                for (String place : PLACES) {
                    Path file = temp.resolve("s" + tried.size() + "-" + PLACES.indexOf(place) + ".xml");
                    Files.writeString(file, Around.file(place.formatted(text)));
                    tried.computeIfAbsent(what, w -> new ArrayList<>()).add(file);
                }
            }
        }
        assertTrue(tried.size() > 40, "ways: " + tried.size());
        String said = Around.opis("validate", "--format", "gcc", temp.toString());
        List<String> invalid = tried.entrySet().stream()
                .filter(e -> e.getValue().stream().allMatch(f -> said.lines()
                        .anyMatch(l -> l.contains(f.getFileName() + ":") && l.contains(": error: "))))
                .map(e -> e.getKey()
                        + said.lines()
                                .filter(l -> l.contains(e.getValue().get(0).getFileName() + ":"))
                                .toList())
                .toList();
        assertEquals(List.of(), invalid);
    }

    @Test
    void oneCommandMakesThePackageTheSameTwice() throws IOException, InterruptedException {
        Aids.npm(HOME);
        byte[] first = packed("first");
        assertTrue(Arrays.equals(first, packed("second")), "the same files, another package");
        try (ZipFile vsix = new ZipFile(
                temp.resolve("first/opis-" + Version.NUMBER + ".vsix").toFile())) {
            for (String name : List.of(
                    "[Content_Types].xml",
                    "extension.vsixmanifest",
                    "extension/package.json",
                    "extension/README.md",
                    "extension/LICENSE.txt",
                    "extension/dist/extension.js",
                    "extension/snippets/apparatus.json")) {
                assertTrue(vsix.getEntry(name) != null, name);
            }
        }
    }

    private byte[] packed(String folder) throws IOException, InterruptedException {
        Path out = temp.resolve(folder);
        Ran ran = Ran.in(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Around.EDITORS.resolve("package").toAbsolutePath().toString(),
                "vscode",
                out.toString());
        assertEquals(0, ran.code(), ran.out() + ran.err());
        return Files.readAllBytes(out.resolve("opis-" + Version.NUMBER + ".vsix"));
    }

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> found = new ArrayList<>();
        Set<String> prefixes = new TreeSet<>();
        json("snippets/apparatus.json").properties().forEach(entry -> {
            JsonNode body = entry.getValue().get("body");
            List<String> lines = new ArrayList<>();
            (body.isArray() ? body : List.of(body)).forEach(line -> lines.add(line.asText()));
            found.add(new Snippet(entry.getKey(), String.join("\n", lines)));
            assertTrue(prefixes.add(entry.getValue().get("prefix").asText()), "two snippets of a prefix");
        });
        return found;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(HOME.resolve("src"))) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(JsonNode list, String key) {
        Set<String> found = new TreeSet<>();
        list.forEach(one -> found.add(one.get(key).asText()));
        return found;
    }

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(HOME.resolve(file).toFile());
    }
}
