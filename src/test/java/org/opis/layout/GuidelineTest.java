package org.opis.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.authority.Names;
import org.opis.diagnostic.Diagnostic;
import org.opis.text.Source;

/** The examples of the pages P1nn, as far as this package decides them. */
class GuidelineTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```(dump|xml)\n(.*?)```\n\n```(tei|not|diagnostics|findings)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ZONE = Pattern.compile("<zone type=\"field\" n=\"([a-z]+)\"><line>(.*)</line>");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tei/guidelines"))) {
            return files.filter(f -> f.getFileName().toString().matches("P1(?!30|90).*"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsExamplesHold(Path page) throws IOException {
        String code = page.getFileName().toString().substring(0, 4);
        String noun = page.getFileName().toString().replaceAll("^P1\\d\\d-|\\.md$", "");
        examples(page, example -> {
            Source source = Pages.source(example.group(2));
            switch (example.group(3)) {
                case "findings" -> assertEquals(example.group(4), codes(source, file(source, code), code));
                case "diagnostics" -> assertEquals(
                        example.group(4),
                        codes(source, LayoutReader.read(source).diagnostics(), code));
                default -> layout(LayoutReader.read(source), noun, example);
            }
        });
    }

    /** The remarks on a file of a user. */
    private static List<Diagnostic> file(Source source, String code) {
        return code.equals("P129")
                ? Names.builtIn().with(source).diagnostics()
                : Layouts.builtIn().with(source).diagnostics();
    }

    private static void layout(Page page, String noun, MatchResult example) {
        if (!Layouts.builtIn().names().contains(noun)) {
            return;
        }
        boolean fires = example.group(3).equals("tei");
        assertEquals(fires, page.layout().equals(noun), example.group(2) + page.layout());
        ZONE.matcher(example.group(4)).results().forEach(zone -> {
            List<String> values = page.fields(zone.group(1))
                    .map(f -> page.source().slice(f.span()).split("\n")[0])
                    .toList();
            assertTrue(fires && values.contains(zone.group(2)), () -> zone.group() + values);
        });
    }

    private static String codes(Source source, List<Diagnostic> diagnostics, String code) {
        return diagnostics.stream()
                .filter(d -> d.code().name().equals(code))
                .map(d -> source.position(d.span().start()) + " " + code + "\n")
                .collect(Collectors.joining());
    }

    private static void examples(Path page, Consumer<MatchResult> use) throws IOException {
        List<MatchResult> examples =
                EXAMPLE.matcher(Files.readString(page)).results().toList();
        assertFalse(examples.isEmpty());
        examples.forEach(use);
    }
}
