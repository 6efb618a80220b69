package org.opis.suggest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.Opis;
import org.opis.Options;
import org.opis.diagnostic.Severity;
import org.opis.tei.Decoder;
import org.opis.text.SourceReader;
import org.opis.validate.Validator;
import org.opis.validate.finding.Finding;

/** Suggestions of every kind: no letter changes, no file is spoilt, each that is refused is told, the order is nothing. */
class SuggestImportTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);
    private static final int FILES = 10;
    private static final int EACH = 50;

    static List<SuggestTarget> targets() throws IOException {
        List<SuggestTarget> targets = new ArrayList<>();
        try (Stream<Path> archive = Files.list(Path.of("fixtures/archive"));
                Stream<Path> corpus = Files.list(Path.of("fixtures/corpus"))) {
            for (Path file : Stream.concat(archive.sorted(), corpus.sorted())
                    .filter(path -> path.toString().endsWith(".txt"))
                    .limit(FILES)
                    .toList()) {
                byte[] dump = Files.readAllBytes(file);
                String name = file.getFileName().toString();
                String xml = Opis.encode(SourceReader.read(name, dump, StandardCharsets.UTF_8), Options.DEFAULT)
                        .tei()
                        .xml();
                targets.add(SuggestTarget.of(name, xml.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow());
            }
        }
        return targets;
    }

    @Test
    void fiveHundredOfEveryKind() throws IOException {
        Random random = new Random(500);
        int all = 0;
        long taken = 0;
        for (SuggestTarget target : targets()) {
            List<Suggestion> some = new SeededSuggestions(target, random).some(EACH);
            Imported imported = SuggestImport.of(target, some, DAY);
            String label = target.label();
            assertArrayEquals(
                    Decoder.decode(target.bytes()).bytes(),
                    Decoder.decode(imported.bytes()).bytes(),
                    label);
            assertEquals(
                    Decoder.decode(target.bytes()).verdict(),
                    Decoder.decode(imported.bytes()).verdict(),
                    label);
            assertEquals(List.of(), errors(imported.bytes()), label);
            assertEquals(some.size(), imported.outcomes().size(), label);
            for (SuggestOutcome outcome : imported.outcomes()) {
                assertTrue(
                        outcome.accepted()
                                || outcome.code().isPresent()
                                        && !outcome.message().isEmpty(),
                        label);
            }
            all += some.size();
            taken += imported.accepted();
            List<Suggestion> other = new ArrayList<>(some);
            Collections.shuffle(other, random);
            assertArrayEquals(
                    imported.bytes(), SuggestImport.of(target, other, DAY).bytes(), label);
        }
        assertEquals(FILES * EACH, all);
        assertTrue(taken > all / 10 && taken < all / 2, taken + " taken");
    }

    private static List<Finding> errors(byte[] xml) {
        return Validator.builtIn().validate("a.xml", xml).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void whatIsTakenSaysWhoSuggestsItAndHowCertainItIs() {
        String dump = "The delegation of the upper valley met nobody on the bridge.";
        String xml = Opis.encode(
                        SourceReader.read("a.txt", dump.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                        Options.DEFAULT)
                .tei()
                .xml();
        SuggestTarget target =
                SuggestTarget.of("a.xml", xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        String json =
                """
                {"type": "Annotation", "creator": {"type": "Person", "name": "A. Reader"},
                 "body": {"tei:element": "placeName", "tei:cert": "high"},
                 "target": {"source": "tei/a.txt", "selector": {"type": "TextQuoteSelector", "exact": "upper valley"}}}
                """;
        Imported imported = SuggestImport.of(target, AnnotationReader.read(json).suggestions(), DAY);
        String after = new String(imported.bytes(), StandardCharsets.UTF_8);
        assertEquals(1, imported.accepted());
        assertTrue(after.contains("<placeName cert=\"high\" resp=\"#ed.a-reader\">upper valley</placeName>"), after);
        assertTrue(
                after.contains(
                        "<respStmt xml:id=\"ed.a-reader\"><resp>suggested by</resp> <persName>A. Reader</persName>"),
                after);
        assertTrue(after.contains("<change when=\"2021-03-04\" who=\"#ed.a-reader\">"), after);
    }
}
