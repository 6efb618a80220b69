package org.opis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.authority.Names;
import org.opis.layout.Layouts;
import org.opis.tei.Decoder;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.validate.Validator;

/**
 * {@code fixtures/cases/read-*}: a page, perhaps a layout or an authority list of a user, and what they are encoded to.
 * {@code mvn -q test -Dtest=ReadingCasesTest -Dopis.write=true} writes what is expected anew.
 */
class ReadingCasesTest {
    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures/cases"))) {
            return files.filter(f -> f.getFileName().toString().startsWith("read-"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsExpected(Path folder) throws IOException {
        Encoding encoding = Opis.encode(read(folder.resolve("source.txt")).orElseThrow(), options(folder));
        byte[] tei = encoding.tei().xml().getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("source.txt")),
                Decoder.decode(tei).bytes());
        assertEquals(List.of(), Validator.builtIn().validate("expected.tei.xml", tei));
        String diagnostics = encoding.diagnostics().stream()
                .map(d -> encoding.source().position(d.span().start()) + " " + d.code() + " " + d.message() + "\n")
                .collect(Collectors.joining());
        compare(folder.resolve("expected.tei.xml"), encoding.tei().xml());
        compare(folder.resolve("expected.diagnostics.txt"), diagnostics);
    }

    private static void compare(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("opis.write")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, file.toString());
    }

    private static Options options(Path folder) throws IOException {
        Layouts layouts = Layouts.builtIn();
        Names names = Names.builtIn();
        Optional<Source> layout = read(folder.resolve("layout.xml"));
        if (layout.isPresent()) {
            Layouts.Extended extended = layouts.with(layout.get());
            assertEquals(List.of(), extended.diagnostics());
            layouts = extended.layouts();
        }
        Optional<Source> authority = read(folder.resolve("authority.xml"));
        if (authority.isPresent()) {
            Names.Extended extended = names.with(authority.get());
            assertEquals(List.of(), extended.diagnostics());
            names = extended.names();
        }
        return new Options(Optional.empty(), "../schema/", layouts, names);
    }

    private static Optional<Source> read(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? Optional.of(SourceReader.read(
                        file.getFileName().toString(), Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
