package org.opis.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.Opis;
import org.opis.Options;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** Every element of an encoded page stands where it says. */
class MarkedReaderTest {
    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("fixtures/archive", "fixtures/corpus")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsTextStandsAtItsPlace(Path page) throws IOException {
        Source source =
                SourceReader.read(page.getFileName().toString(), Files.readAllBytes(page), StandardCharsets.UTF_8);
        String xml = Opis.encode(source, Options.DEFAULT).tei().xml();
        MarkedElement text = MarkedReader.read(xml).orElseThrow().children().stream()
                .filter(e -> e.is("text"))
                .findFirst()
                .orElseThrow();
        assertTrue(text.all().count() > 2);
        // where lines of the site cut the body, what goes over the cut stands in two places
        text.all().filter(e -> e.all().noneMatch(in -> in.is("anchor"))).forEach(e -> {
            assertTrue(source.text().startsWith(e.outer().of(e.content()), e.offset()), e.name() + " " + e.text());
            assertTrue(e.outer().contains(e.inner()));
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsDelimitersAreNotInIt(Path page) throws IOException {
        Source source =
                SourceReader.read(page.getFileName().toString(), Files.readAllBytes(page), StandardCharsets.UTF_8);
        MarkedElement tei = MarkedReader.read(
                        Opis.encode(source, Options.DEFAULT).tei().xml())
                .orElseThrow();
        tei.all()
                .filter(e -> e.is("sic") && !e.attribute("rend").equals("none"))
                .forEach(e -> {
                    String after = e.content()
                            .subSequence(e.inner().end(), e.outer().end())
                            .toString();
                    assertTrue(after.isEmpty() || after.strip().equalsIgnoreCase("[sic]"), after);
                    assertEquals(e.outer().start(), e.inner().start());
                });
    }
}
