package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;
import org.opis.Opis;
import org.opis.Options;
import org.opis.derive.Derive;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Severity;
import org.opis.text.SourceReader;

/** Every page of the fixtures, encoded: valid by grammar, rules, TEI P5, TEI's own rules and the customization. */
class EncodedPagesTest {
    @TempDir
    Path scratch;

    @Test
    void areValidByEverySchema() throws IOException {
        Path odd = Files.writeString(scratch.resolve("odd.rng"), Odd.compiled(Aids.tei("p5subset.xml")));
        List<Jing> grammars = List.of(new Jing(Grammar.RNG), new Jing(Aids.tei("tei_all.rng")), new Jing(odd));
        Sch rules = new Sch();
        Sch tei = Sch.other(Aids.tei("tei_all-embedded.sch"));
        List<Path> pages = new ArrayList<>(Fixtures.files(Path.of("fixtures/archive"), ".txt"));
        pages.addAll(Fixtures.files(Path.of("fixtures/corpus"), ".txt"));
        assertTrue(pages.size() > 40, "pages: " + pages.size());
        for (Path page : pages) {
            String xml = encoded(page);
            for (Jing grammar : grammars) {
                assertEquals(List.of(), grammar.errorsOf(xml), page.toString());
            }
            List<String> errors = rules.codes(xml).stream()
                    .filter(c -> Code.valueOf(c).severity() == Severity.ERROR)
                    .toList();
            assertEquals(List.of(), errors, page.toString());
            assertEquals(List.of(), tei.messages(xml), page.toString());
        }
    }

    /** The copies for reading are TEI too, by its grammar and every rule of the Guidelines. */
    @Test
    void giveCopiesForReadingThatAreTei() throws IOException {
        Jing grammar = new Jing(Aids.tei("tei_all.rng"));
        Sch rules = Sch.other(Aids.tei("p5.sch"));
        List<Path> pages = new ArrayList<>(Fixtures.files(Path.of("fixtures/archive"), ".txt"));
        pages.addAll(Fixtures.files(Path.of("fixtures/corpus"), ".txt"));
        for (Path page : pages) {
            String copy = Derive.of("page", encoded(page)).reading().value();
            assertEquals(List.of(), grammar.errorsOf(copy), page.toString());
            assertEquals(List.of(), rules.messages(copy), page.toString());
        }
    }

    private static String encoded(Path page) throws IOException {
        String name = page.getFileName().toString();
        return Opis.encode(SourceReader.read(name, Files.readAllBytes(page), StandardCharsets.UTF_8), Options.DEFAULT)
                .tei()
                .xml();
    }
}
