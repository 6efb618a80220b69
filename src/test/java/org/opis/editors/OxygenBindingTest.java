package org.opis.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;
import org.opis.Ran;

/** Which files the framework of oXygen is for, and which schemas it brings to them. */
class OxygenBindingTest {
    private static final Path PROBE = Path.of("fixtures/cases/editor-probe/probe.xml");

    @TempDir
    static Path temp;

    private static Path framework;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        framework = AddOn.installed(AddOn.packed(temp.resolve("made")), temp.resolve("installed"));
    }

    @Test
    void whatOpisWritesAndWhatATemplateBeginsIsTakenForIts() throws IOException {
        String script = Files.readString(framework.resolve("opis.exf"));
        assertTrue(script.contains("attributeLocalName=\"id\"") && script.contains("attributeValue=\"d.*\""));
        Pattern root = Pattern.compile("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"d\\.");
        try (Stream<Path> files =
                Stream.concat(Files.list(Path.of("tei/corpus")), Files.list(framework.resolve("templates")))) {
            for (Path file : files.toList()) {
                assertTrue(root.matcher(Files.readString(file)).find(), file.toString());
            }
        }
    }

    @Test
    void theCatalogLeadsIntoTheFramework() throws IOException, InterruptedException {
        String program = Aids.program("xmlcatalog").toString();
        for (String name : List.of("opis.rng", "opis-editor.rng", "opis.sch")) {
            for (String address : List.of("../schema/" + name, "../../schema/" + name)) {
                Ran ran = Ran.in(
                        temp,
                        Map.of(),
                        program,
                        framework.resolve("catalog.xml").toString(),
                        address);
                assertTrue(
                        ran.out().strip().endsWith("/installed/opis/schema/" + name),
                        address + ": " + ran.out() + ran.err());
            }
        }
    }

    @Test
    void completionNamesWhatTheGrammarHas() throws IOException {
        String grammar = Files.readString(framework.resolve("schema/opis-editor.rng"));
        String config = Files.readString(framework.resolve("resources/cc_config.xml"));
        assertTrue(names(config, "attributeName").count() >= 4);
        names(config, "attributeName")
                .forEach(name -> assertTrue(grammar.contains("<attribute name=\"" + name + '"'), name));
        Stream.of("elementName", "path", "insertElements")
                .flatMap(key -> names(config, key))
                .forEach(name -> assertTrue(grammar.contains("<element name=\"" + name + '"'), name));
    }

    private static Stream<String> names(String config, String key) {
        return Pattern.compile("\\b" + key + "=\"([^\"]+)\"")
                .matcher(config)
                .results()
                .flatMap(m -> Stream.of(m.group(1).split(" ")));
    }

    /** The validation scenario, by the engine of opis: grammar and rules as they lie in the framework. */
    @Test
    void itsSchemasFindWhatTheBuiltInOnesFind() {
        String own = Around.opis("validate", "--format", "gcc", PROBE.toString());
        String said = Around.opis(
                "validate",
                "--format",
                "gcc",
                "--schema",
                framework.resolve("schema/opis.rng").toString(),
                "--schematron",
                framework.resolve("schema/opis.sch").toString(),
                PROBE.toString());
        List<String> places = own.lines()
                .filter(line -> line.matches(".*\\[V5[0-4]\\d\\]"))
                .map(line -> line.replaceFirst("^(.*?:\\d+:\\d+: ).*", "$1"))
                .toList();
        assertEquals(6, places.size(), own);
        places.forEach(place -> assertTrue(said.lines().anyMatch(line -> line.startsWith(place)), place + said));
    }
}
