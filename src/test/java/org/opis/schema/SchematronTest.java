package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Severity;
import org.w3c.dom.Element;

/** The rules: each has a code, a page, a fixture that breaks it and one that keeps it. */
class SchematronTest {
    private static final int SAMPLES = 30;
    private static final int MUTANTS = 300;

    private static Sch rules;

    @TempDir
    Path scratch;

    @BeforeAll
    static void compile() throws IOException {
        rules = new Sch();
    }

    @Test
    void everyRuleIsCoded() throws IOException {
        for (Element rule : asserts()) {
            Code code = Code.valueOf(rule.getAttribute("id"));
            assertEquals(code.severity().word(), rule.getAttribute("role"), code.name());
            assertEquals("../tei/guidelines/" + code + '-' + code.noun() + ".md", rule.getAttribute("see"));
            assertTrue(Files.exists(Path.of("tei/guidelines", code + "-" + code.noun() + ".md")), code.name());
        }
    }

    @Test
    void everyRuleFiresAndDoesNot() throws IOException {
        for (Element rule : asserts()) {
            Code code = Code.valueOf(rule.getAttribute("id"));
            for (String end : List.of('.' + code.name() + ".xml", ".valid.xml")) {
                Path fixture = Path.of("fixtures/validation", code.noun() + end);
                assertTrue(Files.exists(fixture), fixture.toString());
            }
        }
    }

    @Test
    void fixturesGiveTheirCodes() throws IOException {
        for (Path fixture : Fixtures.named(".xml")) {
            String verdict = fixture.getFileName().toString().split("\\.")[1];
            Set<String> wanted = verdict.matches("V50[1-9]|V5[1-9]\\d") ? Set.of(verdict) : Set.of();
            if (!verdict.equals("V500")) {
                assertEquals(wanted, new TreeSet<>(rules.codes(Files.readString(fixture))), fixture.toString());
            }
        }
    }

    @Test
    void anotherProcessorFindsTheSame() throws IOException {
        // the exported file
        Sch other = Sch.other(Files.writeString(scratch.resolve("opis.sch"), Export.RULES.text()));
        for (Path fixture : Fixtures.named(".xml")) {
            String xml = Files.readString(fixture);
            assertEquals(sorted(rules.codes(xml)), sorted(other.codes(xml)), fixture.toString());
        }
    }

    @Test
    void teisOwnRulesAreKept() throws IOException {
        Sch tei = Sch.other(Aids.tei("tei_all-embedded.sch"));
        List<Path> files = new ArrayList<>(Fixtures.named(".valid.xml"));
        files.addAll(Fixtures.corpus());
        for (Path file : files) {
            assertEquals(List.of(), tei.messages(Files.readString(file)), file.toString());
        }
    }

    @Test
    void whatIsValidKeepsTeisOwnRules() throws IOException {
        Sch tei = Sch.other(Aids.tei("tei_all-embedded.sch"));
        Jing grammar = new Jing(Grammar.RNG);
        Sampler sampler = new Sampler(Grammar.RNG);
        List<Path> files = Fixtures.named("y.valid.xml");
        for (int seed = 0; seed < MUTANTS; seed++) {
            String mutant = Mutator.mutate(files.get(seed % files.size()), seed);
            String xml = seed < SAMPLES ? sampler.sample(seed) : mutant;
            if (grammar.errorsOf(xml).isEmpty() && !tei.messages(xml).isEmpty()) {
                assertNotEquals(List.of(), rules.codes(xml), seed + ": " + tei.messages(xml));
            }
        }
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().sorted().toList();
    }

    @Test
    void messagesAreShort() throws IOException {
        for (Path fixture : Fixtures.named(".xml")) {
            for (String message : rules.messages(Files.readString(fixture))) {
                assertTrue(message.lines().count() <= 2 && message.length() <= 240, message);
            }
        }
    }

    @Test
    void examplesOfThePagesRun() throws IOException {
        for (Element rule : asserts()) {
            Code code = Code.valueOf(rule.getAttribute("id"));
            RulePage page = RulePage.of(code.name(), code.noun());
            assertTrue(page.examples().size() >= 2, page.file().toString());
            for (RulePage.Example example : page.examples()) {
                List<String> found = rules.codes(example.xml()).stream()
                        .filter(code.name()::equals)
                        .toList();
                assertEquals(example.findings(), found, page.file() + "\n" + example.xml());
            }
        }
    }

    @Test
    void theExamplesKeepTheRules() throws IOException {
        for (String name : List.of("examples/001.xml", "examples/002.xml")) {
            assertEquals(List.of(), rules.codes(Files.readString(Aids.tei(name))), name);
        }
    }

    @Test
    void theCorpusKeepsTheRules() throws IOException {
        for (Path file : Fixtures.corpus()) {
            List<String> errors = rules.codes(Files.readString(file)).stream()
                    .filter(c -> Code.valueOf(c).severity() == Severity.ERROR)
                    .toList();
            assertEquals(List.of(), errors, file.toString());
        }
    }

    private static List<Element> asserts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("schema/rules"))) {
            List<Path> sorted = files.sorted().toList();
            List<Element> asserts = new ArrayList<>();
            for (Path file : sorted) {
                Xml.descendants(Xml.root(file), "assert").forEach(asserts::add);
            }
            return asserts;
        }
    }
}
