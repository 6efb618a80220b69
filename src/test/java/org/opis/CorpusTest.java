package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opis.text.SourceReader;

/**
 * {@code tei/corpus}: the archive files of {@code fixtures/archive}, encoded and committed, come out byte for byte.
 * {@code mvn -q test -Dtest=CorpusTest -Dopis.write=true} writes them anew; read the difference before you commit it.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("tei/corpus");
    /** The schemas as seen from there. */
    private static final Options HERE = new Options(Optional.empty(), "../../schema/");

    @Test
    void theCorpusIsWhatTheArchiveFilesAreEncodedTo() throws IOException {
        if (Boolean.getBoolean("opis.write")) {
            Files.createDirectories(CORPUS);
        }
        for (Path dump : list(Path.of("fixtures/archive"), ".txt")) {
            String name = dump.getFileName().toString();
            byte[] bytes = Files.readAllBytes(dump);
            String xml = Opis.encode(SourceReader.read(name, bytes, StandardCharsets.UTF_8), HERE)
                    .tei()
                    .xml();
            Path file = CORPUS.resolve(name.replace(".txt", ".xml"));
            if (Boolean.getBoolean("opis.write")) {
                Files.writeString(file, xml);
            }
            assertEquals(Files.readString(file), xml, name);
        }
    }

    @Test
    void nothingElseIsInTheCorpus() throws IOException {
        List<String> dumps = stems(Path.of("fixtures/archive"), ".txt");
        assertTrue(!dumps.isEmpty());
        assertEquals(dumps, stems(CORPUS, ".xml"));
    }

    private static List<String> stems(Path folder, String suffix) throws IOException {
        return list(folder, suffix).stream()
                .map(f -> f.getFileName().toString().replace(suffix, ""))
                .toList();
    }

    private static List<Path> list(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
