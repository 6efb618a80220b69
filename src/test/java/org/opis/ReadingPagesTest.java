package org.opis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.tei.Decoder;
import org.opis.text.SourceReader;
import org.opis.validate.Validator;

/**
 * {@code fixtures/cases/pages}: pages of kinds that were once read wrongly, and all that is read of each: its title and
 * author, where it is kept, what the profile says of it, the body, every finding.
 * {@code mvn -q test -Dtest=ReadingPagesTest -Dopis.write=true} writes what is expected anew.
 */
class ReadingPagesTest {
    private static final Path FOLDER = Path.of("fixtures/cases/pages");
    private static final Pattern PARTS = Pattern.compile(
            "(?s)<titleStmt>.*?</titleStmt>|<msIdentifier>.*?</msIdentifier>"
                    + "|<abstract>.*?</abstract>|<creation>.*?</creation>|<correspDesc.*?</correspDesc>|<body.*</body>");
    private static final Pattern SHARED = Pattern.compile("\\s*<respStmt xml:id=\"(?:enc|tr)\">.*?</respStmt>");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAsExpected(Path page) throws IOException {
        byte[] dump = Files.readAllBytes(page);
        Encoding encoding = Opis.encode(
                SourceReader.read(page.getFileName().toString(), dump, StandardCharsets.UTF_8), Options.DEFAULT);
        byte[] tei = encoding.tei().xml().getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(dump, Decoder.decode(tei).bytes());
        assertEquals(List.of(), Validator.builtIn().validate("expected.tei.xml", tei));
        Path expected = Path.of(page.toString().replaceFirst("\\.txt$", ".expected"));
        String today = said(encoding);
        if (Boolean.getBoolean("opis.write")) {
            Files.writeString(expected, today);
        }
        assertEquals(Files.readString(expected), today, page.toString());
    }

    private static String said(Encoding encoding) {
        StringBuilder said = new StringBuilder();
        encoding.diagnostics()
                .forEach(d -> said.append(encoding.source().position(d.span().start()))
                        .append(' ')
                        .append(d.code())
                        .append('\n'));
        String xml = SHARED.matcher(Bare.of(encoding.tei().xml())).replaceAll("");
        PARTS.matcher(xml).results().forEach(part -> said.append(part.group()).append('\n'));
        return said.toString();
    }
}
