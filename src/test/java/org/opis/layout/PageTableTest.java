package org.opis.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** Every page of the fixtures against one table made by reading them. */
class PageTableTest {
    private static final Path TABLE = Path.of("src/test/resources/org/opis/layout/pages.tsv");

    static List<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aPageIsReadAsTheTableSays(String row) throws IOException {
        Path file = Path.of("fixtures", row.substring(0, row.indexOf('\t')));
        assertEquals(row, row(file, Files.readAllBytes(file)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void howItIsWrittenChangesNothing(String row) throws IOException {
        Path file = Path.of("fixtures", row.substring(0, row.indexOf('\t')));
        String text = Files.readString(file);
        assertEquals(row, row(file, text.replace("\n", "\r\n").getBytes(UTF_8)), "CRLF");
        assertEquals(row, row(file, text.replace("\n", "\r").getBytes(UTF_8)), "CR");
        assertEquals(row, row(file, ("\ufeff" + text).getBytes(UTF_8)), "BOM");
        assertEquals(row, row(file, text.replace("\n", " \t \n").getBytes(UTF_8)), "trailing blanks");
        assertEquals(row, row(file, ("\n \n" + text + "\n\n\n").getBytes(UTF_8)), "blank lines around");
    }

    @Test
    void theTableIsClosed() throws IOException {
        try (var files = Files.walk(Path.of("fixtures"), 2)) {
            List<String> pages = files.filter(f -> f.toString().matches(".*(archive|corpus)/[^/]+\\.txt"))
                    .map(f -> Path.of("fixtures").relativize(f).toString())
                    .sorted()
                    .toList();
            assertEquals(
                    pages,
                    rows().stream().map(r -> r.substring(0, r.indexOf('\t'))).toList());
        }
    }

    private static String row(Path file, byte[] bytes) {
        Source source = SourceReader.read(file.getFileName().toString(), bytes, UTF_8);
        Page page = LayoutReader.read(source);
        return String.join(
                "\t",
                Path.of("fixtures").relativize(file).toString(),
                page.layout(),
                page.pageClass().word(),
                values(page, "title"),
                values(page, "date"),
                body(page, true),
                body(page, false));
    }

    /** The distinct values of a field; those of parts where there are any. */
    private static String values(Page page, String name) {
        return page.fields(name)
                .filter(f -> f.parts().isEmpty())
                .map(f -> page.source().slice(f.span()).strip())
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static String body(Page page, boolean first) {
        List<String> lines = page.regions().stream()
                .filter(Region.Body.class::isInstance)
                .flatMap(b -> Arrays.stream(page.source().slice(b.span()).split("\n")))
                .filter(l -> !l.isBlank())
                .map(String::strip)
                .toList();
        String line = lines.isEmpty() ? "" : lines.get(first ? 0 : lines.size() - 1);
        return line.length() <= 60
                ? line
                : first ? line.substring(0, 60) + "…" : "…" + line.substring(line.length() - 60);
    }
}
