package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.diagnostic.Code;
import org.w3c.dom.Element;

/** The customization says what the grammar says, in the terms of TEI P5. */
class OddTest {
    @Test
    void isNotStale() throws IOException {
        assertEquals(Odd.text(Aids.tei("p5subset.xml")), Files.readString(Odd.FILE), "schema/opis.odd is stale");
    }

    @Test
    void compilesWithoutANetwork() throws IOException {
        Element schema = Xml.descendants(Xml.root(Odd.FILE), "schemaSpec").get(0);
        assertEquals("p5subset.xml", schema.getAttribute("source"));
        assertTrue(Xml.descendants(Xml.root(Odd.FILE), "specGrpRef").isEmpty());
    }

    @Test
    void isTei() throws IOException {
        assertEquals(List.of(), new Jing(Aids.tei("tei_all.rng")).errors(Odd.FILE));
    }

    @Test
    void includesTheElementsOfTheGrammar() throws IOException {
        P5 p5 = new P5(Aids.tei("p5subset.xml"));
        Set<String> included = new TreeSet<>();
        for (Element module : Xml.descendants(Xml.root(Odd.FILE), "moduleRef")) {
            for (String element : module.getAttribute("include").split(" ")) {
                if (!element.isEmpty()) {
                    assertEquals(module.getAttribute("key"), p5.module(element), element);
                    included.add(element);
                }
            }
        }
        assertEquals(Vocabulary.of(Xml.root(Grammar.RNG)).keySet(), included);
    }

    @Test
    void leavesTheAttributesOfTheGrammar() throws IOException {
        P5 p5 = new P5(Aids.tei("p5subset.xml"));
        Element odd = Xml.root(Odd.FILE);
        Map<String, Set<String>> deleted = new TreeMap<>();
        Xml.descendants(odd, "classSpec").forEach(spec -> {
            assertTrue(p5.hasClass(spec.getAttribute("ident")), spec.getAttribute("ident"));
            deleted.put(spec.getAttribute("ident"), attributes(spec, "delete"));
        });
        Map<String, Set<String>> left = new TreeMap<>();
        for (Element spec : Xml.descendants(odd, "elementSpec")) {
            String name = spec.getAttribute("ident");
            Map<String, String> tei = p5.attributes(name);
            assertTrue(tei.keySet().containsAll(attributes(spec, "change")), name + attributes(spec, "change"));
            tei.entrySet()
                    .removeIf(a -> deleted.getOrDefault(a.getValue(), Set.of()).contains(a.getKey()));
            tei.keySet().removeAll(attributes(spec, "delete"));
            left.put(name, new TreeSet<>(tei.keySet()));
        }
        assertEquals(Vocabulary.of(Xml.root(Grammar.RNG)), left);
    }

    @Test
    void hasEveryRule() throws IOException {
        Set<String> rules = Xml.descendants(Xml.root(Odd.FILE), "constraintSpec").stream()
                .map(rule -> rule.getAttribute("ident"))
                .filter(ident -> !ident.startsWith("kinds-"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes = Arrays.stream(Code.values())
                .filter(code -> Grammar.isValidity(code) && code != Code.V500)
                .map(Code::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, rules);
    }

    private static Set<String> attributes(Element spec, String mode) {
        return Xml.descendants(spec, "attDef").stream()
                .filter(a -> a.getAttribute("mode").equals(mode))
                .map(a -> a.getAttribute("ident"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
