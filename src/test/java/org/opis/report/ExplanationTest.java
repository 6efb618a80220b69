package org.opis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.document.Inlines;
import org.opis.text.SourceReader;
import org.opis.text.Span;

/** Over every page of fixtures/archive and fixtures/corpus. */
class ExplanationTest {
    @Test
    void everyReadingStandsInItsPage() throws IOException {
        for (Encoding encoding : encodings()) {
            for (Explained reading : explain(encoding).readings()) {
                assertTrue(encoding.source().all().contains(reading.span()), reading.toString());
            }
        }
    }

    @Test
    void everyMarkedStretchIsExplained() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Encoding encoding : encodings()) {
            List<Span> explained =
                    explain(encoding).readings().stream().map(Explained::span).toList();
            encoding.document().readings().stream()
                    .filter(t -> t.code().name().startsWith("I"))
                    .filter(t -> !explained.contains(t.span()))
                    .forEach(t -> wrong.add(encoding.source().name() + ": " + t));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingInABodyIsOwedToItsLayout() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Encoding encoding : encodings()) {
            boolean document = Inlines.in(encoding.document().divisions().stream()
                            .flatMap(d -> d.blocks().stream())
                            .toList())
                    .findAny()
                    .isPresent();
            explain(encoding).readings().stream()
                    .filter(r -> document && !r.became().isEmpty() && r.rule().startsWith("P"))
                    .forEach(r -> wrong.add(encoding.source().name() + ": " + r));
        }
        assertEquals(List.of(), wrong);
    }

    private static Explanation explain(Encoding encoding) {
        return Explanation.of(encoding.page(), encoding.metadata(), encoding.tei());
    }

    private static List<Encoding> encodings() throws IOException {
        List<Encoding> encodings = new ArrayList<>();
        for (String folder : List.of("fixtures/archive", "fixtures/corpus")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    String name = file.getFileName().toString();
                    encodings.add(Opis.encode(
                            SourceReader.read(name, Files.readAllBytes(file), StandardCharsets.UTF_8),
                            Options.DEFAULT));
                }
            }
        }
        return encodings;
    }
}
