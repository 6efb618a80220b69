package org.opis.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the schemas are tried on. */
final class Fixtures {
    private Fixtures() {}

    /** Files of fixtures/validation whose name ends so. */
    static List<Path> named(String end) throws IOException {
        return files(Path.of("fixtures/validation"), end);
    }

    /** The encoded edition. */
    static List<Path> corpus() throws IOException {
        return files(Path.of("tei/corpus"), ".xml");
    }

    /** Files of a folder whose name ends so, in order. */
    static List<Path> files(Path folder, String end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
        }
    }
}
