package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;

/** The grammar: its forms agree, and what it accepts is TEI P5. */
class SchemaTest {
    private static final int SAMPLES = 30;

    @TempDir
    Path scratch;

    @Test
    void rngIsNotStale() throws IOException {
        assertEquals(Grammar.xml(scratch), Files.readString(Grammar.RNG), "schema/opis.rng is stale");
    }

    @Test
    void modulesAreInTrangsForm() throws IOException {
        for (Path module : Grammar.modules()) {
            assertEquals(Grammar.canonical(module, scratch), Files.readString(module), module.toString());
        }
    }

    @Test
    void acceptsWhatIsValid() throws IOException {
        Jing opis = new Jing(Grammar.RNG);
        for (Path file : valid()) {
            assertEquals(List.of(), opis.errors(file), file.toString());
        }
    }

    @Test
    void acceptsTheExamples() throws IOException {
        Jing opis = new Jing(Grammar.RNG);
        for (String name : List.of("examples/001.xml", "examples/002.xml")) {
            assertEquals(List.of(), opis.errors(Aids.tei(name)), name);
        }
    }

    @Test
    void acceptsThePlacementsOfTheEncoding() throws IOException {
        // its digest is a placeholder
        String probe = Files.readString(Aids.tei("probe.xml")).replace(">abc<", '>' + "0".repeat(64) + '<');
        assertEquals(List.of(), new Jing(Grammar.RNG).errorsOf(probe));
    }

    @Test
    void refusesWhatBreaksTheGrammar() throws IOException {
        Jing opis = new Jing(Grammar.RNG);
        for (Path file : Fixtures.named(".V500.xml")) {
            assertNotEquals(List.of(), opis.errors(file), file.toString());
        }
    }

    @Test
    void examplesOfItsPageRun() throws IOException {
        Jing opis = new Jing(Grammar.RNG);
        for (RulePage.Example example : RulePage.of("V500", "grammar").examples()) {
            boolean refused = !opis.errorsOf(example.xml()).isEmpty();
            assertEquals(example.findings().contains("V500"), refused, example.xml());
        }
    }

    @Test
    void acceptsWhatThePagesAccept() throws IOException {
        Jing opis = new Jing(Grammar.RNG);
        for (RulePage page : RulePage.all()) {
            for (RulePage.Example example : page.examples()) {
                if (example.complete() && example.findings().isEmpty()) {
                    assertEquals(List.of(), opis.errorsOf(example.xml()), page.file() + example.xml());
                }
            }
        }
    }

    @Test
    void bothSyntaxesJudgeAlike() throws IOException {
        Jing opis = new Jing(Grammar.RNG);
        Jing compact = new Jing(Files.writeString(scratch.resolve("one.rnc"), Export.COMPACT.text()));
        for (Breach breach : Breach.all()) {
            String xml = breach.xml();
            assertEquals(opis.errorsOf(xml).isEmpty(), compact.errorsOf(xml).isEmpty(), breach.what());
        }
        for (Path file : Fixtures.named(".xml")) {
            assertEquals(opis.errors(file).isEmpty(), compact.errors(file).isEmpty(), file.toString());
        }
    }

    @Test
    void whatItAcceptsIsTei() throws IOException {
        Jing tei = new Jing(Aids.tei("tei_all.rng"));
        for (Path file : valid()) {
            assertEquals(List.of(), tei.errors(file), file.toString());
        }
    }

    @Test
    void whateverItAcceptsIsTei() throws IOException {
        Jing tei = new Jing(Aids.tei("tei_all.rng"));
        Jing opis = new Jing(Grammar.RNG);
        Jing compact = new Jing(Files.writeString(scratch.resolve("one.rnc"), Export.COMPACT.text()));
        Sampler sampler = new Sampler(Grammar.RNG);
        for (int seed = 0; seed < SAMPLES; seed++) {
            String sample = sampler.sample(seed);
            assertEquals(List.of(), opis.errorsOf(sample), "seed " + seed);
            assertEquals(List.of(), compact.errorsOf(sample), "seed " + seed);
            assertEquals(List.of(), tei.errorsOf(sample), "seed " + seed);
        }
    }

    private static List<Path> valid() throws IOException {
        return Stream.concat(Fixtures.named(".valid.xml").stream(), Fixtures.corpus().stream())
                .toList();
    }
}
