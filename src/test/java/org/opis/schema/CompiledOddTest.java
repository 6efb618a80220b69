package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;

/** The customization as the TEI Stylesheets read it: as wide as the grammar where that is right, no wider than can be said. */
class CompiledOddTest {
    private static final int SAMPLES = 30;
    private static final int MUTANTS = 500;

    @TempDir
    static Path scratch;

    private static Jing compiled;
    private static Sch constraints;

    @BeforeAll
    static void compile() throws IOException {
        Path rng = scratch.resolve("compiled.rng");
        compiled = new Jing(Files.writeString(rng, Odd.compiled(Aids.tei("p5subset.xml"))));
        constraints = Sch.other(Files.writeString(scratch.resolve("extracted.sch"), Odd.constraints()));
    }

    @Test
    void acceptsWhatTheGrammarAccepts() throws IOException {
        List<Path> files = Stream.concat(Fixtures.named(".valid.xml").stream(), Fixtures.corpus().stream())
                .toList();
        for (Path file : files) {
            assertEquals(List.of(), compiled.errors(file), file.toString());
        }
        Sampler sampler = new Sampler(Grammar.RNG);
        for (int seed = 0; seed < SAMPLES; seed++) {
            assertEquals(List.of(), compiled.errorsOf(sampler.sample(seed)), "seed " + seed);
        }
    }

    @Test
    void itsConstraintsAreTheRules() throws IOException {
        Sch rules = new Sch();
        for (Path file : Fixtures.named(".xml")) {
            String xml = Files.readString(file);
            List<String> found = constraints.codes(xml).stream()
                    .filter(id -> !id.startsWith("kinds."))
                    .sorted()
                    .toList();
            assertEquals(rules.codes(xml).stream().sorted().toList(), found, file.toString());
            if (file.toString().endsWith(".valid.xml")) {
                assertEquals(List.of(), constraints.codes(xml), file.toString());
            }
        }
    }

    @Test
    void refusesWhatBreaksTheEncoding() throws IOException {
        List<String> missed = new ArrayList<>();
        List<Breach> breaches = Breach.all();
        for (Breach breach : breaches) {
            String xml = breach.xml();
            if (compiled.errorsOf(xml).isEmpty() && constraints.codes(xml).isEmpty()) {
                missed.add(breach.what());
            }
        }
        assertTrue(missed.size() * 100 <= 3 * breaches.size(), missed.size() + " missed: " + missed);
    }

    @Test
    void refusesWhatTeiRefuses() throws IOException {
        Jing tei = new Jing(Aids.tei("tei_all.rng"));
        Jing opis = new Jing(Grammar.RNG);
        List<Path> files = Fixtures.named("y.valid.xml");
        int wider = 0;
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < MUTANTS; seed++) {
            String xml = Mutator.mutate(files.get(seed % files.size()), seed);
            boolean accepted = compiled.errorsOf(xml).isEmpty();
            boolean inGrammar = opis.errorsOf(xml).isEmpty();
            if (inGrammar && !accepted || accepted && !tei.errorsOf(xml).isEmpty()) {
                wrong.add("seed " + seed);
            }
            wider += accepted && !inGrammar ? 1 : 0;
        }
        assertEquals(List.of(), wrong);
        assertTrue(wider * 100 <= 3 * MUTANTS, wider + " of " + MUTANTS + " pass that the grammar refuses");
    }
}
