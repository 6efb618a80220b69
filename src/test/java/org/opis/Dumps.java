package org.opis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.text.SourceReader;

/**
 * A dump that the laws are tried on.
 *
 * @param name says where it is from
 * @param bytes the dump
 */
record Dumps(String name, byte[] bytes) {
    static List<Dumps> fixtures() throws IOException {
        List<Dumps> dumps = new ArrayList<>();
        for (String folder : List.of("fixtures/archive", "fixtures/corpus")) {
            for (Path file : files(folder, ".txt")) {
                dumps.add(new Dumps(file.toString(), Files.readAllBytes(file)));
            }
        }
        return dumps;
    }

    /** The dumps of every guideline page. */
    static List<Dumps> examples() throws IOException {
        List<Dumps> dumps = new ArrayList<>();
        for (Path file : files("tei/guidelines", ".md")) {
            String page = file.getFileName().toString().replace(".md", "");
            PageExample.of(page).stream()
                    .map(PageExample::dump)
                    .distinct()
                    .forEach(d -> dumps.add(new Dumps(page, d.getBytes(StandardCharsets.UTF_8))));
        }
        return dumps;
    }

    static List<Dumps> all() throws IOException {
        return Stream.concat(fixtures().stream(), examples().stream()).toList();
    }

    Encoding encode() {
        return Opis.encode(SourceReader.read("page.txt", bytes, StandardCharsets.UTF_8), Options.DEFAULT);
    }

    Dumps with(String how, byte[] changed) {
        return new Dumps(name + " " + how, changed);
    }

    /** A character for each byte, so that a test can cut and paste without changing any. */
    String latin() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    Dumps withLatin(String how, String changed) {
        return with(how, changed.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<Path> files(String folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }

    /** The schema that the project ships, once it is built into the classes. */
    static Optional<Path> ownSchema() {
        return Optional.of(Path.of("schema/opis.rng")).filter(Files::isRegularFile);
    }
}
