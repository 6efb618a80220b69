package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.text.SourceReader;

/** {@code fixtures/gold}, {@code fixtures/forms}: what is annotated stands in the pages, and is of the types that GOLD names. */
class GoldTest {
    private static final Set<String> CLASSES = Set.of("document", "listing", "collection", "person", "place", "other");
    private static final String DAY = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";

    private final List<String> wrong = new ArrayList<>();

    static List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Path.of("fixtures/gold"), Path.of("fixtures/forms")));
        Path rounds = Path.of("fixtures/first-sight");
        if (Files.isDirectory(rounds)) {
            try (Stream<Path> all = Files.list(rounds)) {
                all.filter(Files::isDirectory).sorted().forEach(folders::add);
            }
        }
        return folders;
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everySpanStandsInItsPage(Path folder) throws IOException {
        List<Path> files = GoldFolder.open(folder).files();
        assertTrue(files.size() >= 20, files.size() + " pages");
        for (Path file : files) {
            check(file, GoldFolder.open(folder));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsSetApartIsThereAndIsAThird() throws IOException {
        GoldFolder gold = GoldFolder.open(Path.of("fixtures/gold"));
        Set<String> missing = new HashSet<>(gold.apart());
        gold.files().forEach(file -> missing.remove(stem(file)));
        assertEquals(Set.of(), missing);
        assertTrue(
                gold.apart().size() * 3 + 2 >= gold.files().size(), gold.apart().size() + " apart");
    }

    private void check(Path file, GoldFolder folder) throws IOException {
        Map<String, Object> gold = JsonTree.object(Files.readAllBytes(file));
        String name = JsonTree.text(gold, "file");
        String text = SourceReader.read(
                        name, Files.readAllBytes(folder.beside(name).orElseThrow()), StandardCharsets.UTF_8)
                .text();
        expect(name.equals(stem(file) + ".txt"), file, "is of " + name);
        expect(CLASSES.contains(JsonTree.text(gold, "class")), file, "class");
        boolean isDocument = JsonTree.text(gold, "class").equals("document");
        expect(
                isDocument
                        ? gold.containsKey("spans")
                        : JsonTree.objects(gold, "spans").isEmpty(),
                file,
                "spans");
        JsonTree.object(gold, "body").values().forEach(line -> stands(line, text, file));
        JsonTree.object(gold, "meta")
                .keySet()
                .forEach(k -> expect(Field.named(String.valueOf(k)).isPresent(), file, "field " + k));
        spans(gold, text, file);
        for (Map<?, ?> entry : JsonTree.objects(gold, "entries")) {
            entry.forEach((key, value) -> {
                if (key.equals("date")) {
                    expect(String.valueOf(value).matches(DAY), file, "date " + value);
                } else {
                    stands(value, text, file);
                }
            });
        }
    }

    private void spans(Map<String, Object> gold, String text, Path file) {
        int at = 0;
        for (Map<?, ?> span : JsonTree.objects(gold, "spans")) {
            String words = JsonTree.text(span, "text");
            Map<?, ?> attributes = JsonTree.object(span, "attrs");
            expect(SpanType.named(JsonTree.text(span, "type")).isPresent(), file, "type of " + words);
            // the text of an unbalanced bracket is its line, which other spans stand in
            boolean isLine = JsonTree.text(span, "type").equals(SpanType.ORPHAN_BRACKET.word());
            expect(!words.isEmpty() && text.indexOf(words, isLine ? 0 : at) >= 0, file, "in page order: " + words);
            at = Math.max(at, isLine ? at : text.indexOf(words, at));
            if (attributes.get("fragments") instanceof List<?> pieces) {
                pieces.forEach(piece -> stands(piece, text, file));
            }
            for (String key : List.of("when", "from", "to")) {
                expect(JsonTree.text(attributes, key).matches("|" + DAY), file, key + " of " + words);
            }
        }
    }

    private void stands(Object words, String text, Path file) {
        expect(text.contains(String.valueOf(words)), file, "not in the page: " + words);
    }

    private void expect(boolean so, Path file, String what) {
        if (!so) {
            wrong.add(file + ": " + what);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }
}
