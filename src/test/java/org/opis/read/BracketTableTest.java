package org.opis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.Options;
import org.opis.diagnostic.Code;
import org.opis.text.SourceReader;

/** Each unbalanced bracket of the fixtures is one finding at its own place; a balanced page has none. */
class BracketTableTest {
    private static final Path FIXTURES = Path.of("fixtures");
    private static final Path TABLE = Path.of("src/test/resources/org/opis/read/brackets.tsv");
    private static final Set<Code> CODES = Set.of(Code.I430, Code.I431, Code.I432);

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES, 2)) {
            return files
                    .map(file -> FIXTURES.relativize(file).toString())
                    .filter(page -> page.matches("(archive|corpus)/.*\\.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachUnbalancedBracketIsOneFinding(String page) throws IOException {
        List<String> expected = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith(page + "\t"))
                .map(line -> line.substring(page.length() + 1))
                .toList();
        byte[] bytes = Files.readAllBytes(FIXTURES.resolve(page));
        Encoding encoding = Opis.encode(SourceReader.read(page, bytes, StandardCharsets.UTF_8), Options.DEFAULT);
        List<String> found = encoding.diagnostics().stream()
                .filter(d -> CODES.contains(d.code()))
                .map(d -> encoding.source().position(d.span().start()) + "\t" + d.code())
                .toList();
        assertEquals(expected, found);
    }
}
