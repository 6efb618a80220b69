package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Who completes by the grammar for editors is offered everything, each with what is said of it. */
class EditorGrammarTest {
    private static final int SAMPLES = 30;

    /** An element of the grammar, and what a completer has found where it stands. */
    private record Pair(Element strict, Element offered) {}

    @Test
    void isNotStale() throws IOException {
        assertEquals(
                EditorGrammar.of(Grammar.RNG), Files.readString(EditorGrammar.FILE), "schema/opis-editor.rng is stale");
    }

    @Test
    void documentationStandsInsideEachElementAndAttribute() throws IOException {
        for (Path grammar : List.of(Grammar.RNG, EditorGrammar.FILE)) {
            Element root = Xml.root(grammar);
            List<String> silent = new ArrayList<>();
            for (String what : List.of("element", "attribute")) {
                for (Element pattern : Xml.descendants(root, what)) {
                    if (Rng.said(List.of(pattern)).isEmpty()) {
                        silent.add(what + ' ' + pattern.getAttribute("name"));
                    }
                }
            }
            for (Element value : Xml.descendants(root, "value")) {
                if (Rng.gloss(value).isEmpty()) {
                    silent.add("value " + value.getTextContent());
                }
            }
            assertEquals(List.of(), silent, grammar.toString());
        }
    }

    @Test
    void everythingIsOffered() throws IOException {
        Completer strict = new Completer(Xml.root(Grammar.RNG));
        Completer editor = new Completer(Xml.root(EditorGrammar.FILE));
        Set<String> lost = new TreeSet<>();
        Set<Pair> seen = new HashSet<>();
        Deque<Pair> open = new ArrayDeque<>(List.of(new Pair(strict.start(), editor.start())));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            if (!seen.add(pair)) {
                continue;
            }
            Map<String, Element> elements = editor.elements(pair.offered());
            Map<String, Element> attributes = editor.attributes(pair.offered());
            for (Element pattern : strict.all(pair.strict())) {
                String name = pattern.getAttribute("name");
                boolean isElement = pattern.getLocalName().equals("element");
                Element found = (isElement ? elements : attributes).get(name);
                String where = pair.strict().getAttribute("name") + "/" + (isElement ? "" : "@") + name;
                if (found == null || Rng.said(List.of(found)).isEmpty()) {
                    lost.add(where);
                } else if (isElement) {
                    open.push(new Pair(pattern, found));
                } else {
                    Map<String, String> offered = editor.values(found);
                    strict.values(pattern).forEach((value, gloss) -> {
                        if (offered.getOrDefault(value, "").isEmpty()) {
                            lost.add(where + '=' + value);
                        }
                    });
                }
            }
        }
        assertEquals(Set.of(), lost);
        assertTrue(seen.size() > 150, "places: " + seen.size());
    }

    @Test
    void stampsHaveFiveTypesInOnePlace() throws IOException {
        Completer editor = new Completer(Xml.root(EditorGrammar.FILE));
        Element stamp = Xml.descendants(Xml.root(EditorGrammar.FILE), "element").stream()
                .filter(e -> e.getAttribute("name").equals("stamp"))
                .findFirst()
                .orElseThrow();
        Map<String, String> types = editor.values(editor.attributes(stamp).get("type"));
        assertEquals(5, types.size(), types.toString());
    }

    @Test
    void acceptsWhatTheGrammarAccepts() throws IOException {
        Jing editor = new Jing(EditorGrammar.FILE);
        for (Path file : Fixtures.named(".valid.xml")) {
            assertEquals(List.of(), editor.errors(file), file.toString());
        }
        for (Path file : Fixtures.corpus()) {
            assertEquals(List.of(), editor.errors(file), file.toString());
        }
        Jing grammar = new Jing(Grammar.RNG);
        for (Breach breach : Breach.all()) {
            String xml = breach.xml();
            assertTrue(!grammar.errorsOf(xml).isEmpty() || editor.errorsOf(xml).isEmpty(), breach.what());
        }
        Sampler sampler = new Sampler(Grammar.RNG);
        for (int seed = 0; seed < SAMPLES; seed++) {
            assertEquals(List.of(), editor.errorsOf(sampler.sample(seed)), "seed " + seed);
        }
    }
}
