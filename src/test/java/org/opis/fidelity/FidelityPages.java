package org.opis.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.opis.Opis;
import org.opis.Options;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** Pages that the tests of fidelity damage, and what opis makes of them. */
final class FidelityPages {
    private static final Map<String, String> TEI = new ConcurrentHashMap<>();

    private FidelityPages() {}

    static Stream<Source> archive() throws IOException {
        return folder("fixtures/archive");
    }

    static Stream<Source> all() throws IOException {
        return Stream.of(
                        archive(), folder("fixtures/corpus"), folder("fixtures/first-sight"), folder("fixtures/others"))
                .flatMap(sources -> sources);
    }

    private static Stream<Source> folder(String name) throws IOException {
        return Files.walk(Path.of(name))
                .filter(file -> file.toString().endsWith(".txt"))
                .sorted()
                .map(FidelityPages::read);
    }

    private static Source read(Path file) {
        try {
            return SourceReader.read(file.toString(), Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Encoded once. */
    static String tei(Source source) {
        return TEI.computeIfAbsent(
                source.name(),
                name -> Opis.encode(source, Options.DEFAULT).tei().xml());
    }
}
