package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.lexicon.WordSet;

/** Rules state conventions: with other names and numbers of the same shape, corpus and gold score as before. */
class RenamedTest {
    private static final Path GOLD = Path.of("fixtures/gold");
    private static final Path PAGES = Path.of("fixtures/corpus");
    private static final double LOSS = 0.01 + 1e-9;
    /** Korean surnames stand in a list, as they tell the order of the words: others of their shape are not known. */
    private static final double PERSON_LOSS = 0.03;

    private static final Set<String> NAMING =
            Set.of("person", "place", "signed", "distributionItem", "speaker", "dateline");

    @TempDir
    Path temp;

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void otherNamesAndNumbersScoreAlike(long seed) throws IOException {
        Set<String> known = known();
        Path before = Files.createDirectories(temp.resolve("before/gold"));
        Path after = Files.createDirectories(temp.resolve("after/gold"));
        Files.createDirectories(temp.resolve("before/corpus"));
        Files.createDirectories(temp.resolve("after/corpus"));
        int changed = 0;
        for (Path gold : GoldFolder.open(GOLD).files()) {
            Path page = PAGES.resolve(GoldFolder.page(gold));
            if (Files.isRegularFile(page)) {
                changed += page(gold, page, seed, known, before, after) ? 1 : 0;
            }
        }
        assertTrue(changed > 30, changed + " pages");
        Map<?, ?> was = Scored.tree(before);
        Map<?, ?> is = Scored.tree(after);
        double spans = number(was, "total", "required", "f1") - number(is, "total", "required", "f1");
        assertTrue(spans <= LOSS, "spans lose " + spans);
        double fields = number(was, "metadata", "all", "share") - number(is, "metadata", "all", "share");
        assertTrue(fields <= LOSS, "metadata lose " + fields);
        double persons = number(was, "types", "person", "f1") - number(is, "types", "person", "f1");
        assertTrue(persons <= PERSON_LOSS, "persons lose " + persons);
    }

    private boolean page(Path gold, Path page, long seed, Set<String> known, Path before, Path after)
            throws IOException {
        String text = Files.readString(page);
        JsonNode tree = json.readTree(gold.toFile());
        Renamed renamed = new Renamed(seed, known, Renamed.names(naming(tree), known));
        String other = renamed.in(text);
        Files.copy(gold, before.resolve(gold.getFileName()));
        Files.writeString(before.resolveSibling("corpus").resolve(page.getFileName()), text);
        json.writeValue(after.resolve(gold.getFileName()).toFile(), rename(tree, "", renamed));
        Files.writeString(after.resolveSibling("corpus").resolve(page.getFileName()), other);
        return !text.equals(other);
    }

    /** What may hold names. */
    private static String naming(JsonNode tree) {
        StringBuilder text = new StringBuilder();
        tree.path("spans").forEach(span -> {
            if (NAMING.contains(span.path("type").asText())) {
                text.append(span.path("text").asText()).append('\n');
            }
        });
        tree.path("meta").path("translators").forEach(name -> text.append(name.asText())
                .append('\n'));
        return text.toString();
    }

    private JsonNode rename(JsonNode node, String key, Renamed renamed) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = json.createObjectNode();
            object.properties().forEach(e -> copy.set(e.getKey(), rename(e.getValue(), e.getKey(), renamed)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = json.createArrayNode();
            array.forEach(item -> copy.add(rename(item, key, renamed)));
            return copy;
        }
        boolean printed = node.isTextual()
                && !Set.of("file", "class", "type", "ref", "doubt").contains(key);
        return printed ? TextNode.valueOf(renamed.in(node.asText())) : node;
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            known.addAll(Renamed.vocabulary(pages.filter(p -> p.toString().endsWith(".txt"))));
        }
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/opis/score/kept.txt"))) {
            if (!line.startsWith("#")) {
                known.addAll(List.of(line.toLowerCase(Locale.ROOT).split(" ")));
            }
        }
        // whom a list knows by the surname stays who he is
        WordSet.of("public-figure").words().forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
        return known;
    }

    private static double number(Map<?, ?> scores, String... path) {
        Map<?, ?> at = scores;
        for (int i = 0; i < path.length - 1; i++) {
            at = JsonTree.object(at, path[i]);
        }
        return Double.parseDouble(JsonTree.text(at, path[path.length - 1]));
    }
}
