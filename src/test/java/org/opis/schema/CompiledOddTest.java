package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            String sample = sampler.sample(seed);
            assertEquals(List.of(), compiled.errorsOf(sample), "seed " + seed);
            assertEquals(List.of(), kinds(sample), "seed " + seed);
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
        assertEquals(List.of(), missed);
    }

    /** By the grammar and its rules or by the customization: a file is refused by both or by none. */
    @Test
    void bothRoadsRefuseTheSame() throws IOException {
        Jing tei = new Jing(Aids.tei("tei_all.rng"));
        Jing opis = new Jing(Grammar.RNG);
        List<Path> files = Fixtures.named(".valid.xml");
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < MUTANTS; seed++) {
            String xml = Mutator.mutate(files.get(seed % files.size()), seed);
            boolean accepted = compiled.errorsOf(xml).isEmpty();
            if (accepted && !tei.errorsOf(xml).isEmpty()) {
                wrong.add("seed " + seed + " is no TEI");
            }
            boolean inGrammar = opis.errorsOf(xml).isEmpty();
            if (inGrammar != (accepted && kinds(xml).isEmpty())) {
                wrong.add("seed " + seed
                        + (inGrammar ? " is refused by the customization" : " is refused by the grammar only"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What the customization says of kinds, which the grammar says by itself. */
    private static List<String> kinds(String xml) throws IOException {
        return constraints.codes(xml).stream()
                .filter(id -> id.startsWith("kinds."))
                .toList();
    }
}
