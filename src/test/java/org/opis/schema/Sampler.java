package org.opis.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Random files that the grammar in RELAX NG's XML syntax accepts; the same for the same seed. */
final class Sampler {
    private static final int LARGE = 800;

    private final Map<String, Element> defines = new HashMap<>();
    private final Element start;
    private final Costs costs;
    private Random random = new Random(0);
    private int elements;
    private int names;

    Sampler(Path rng) throws IOException {
        Element grammar = Xml.root(rng);
        for (Element child : Xml.children(grammar)) {
            if (child.getLocalName().equals("define")) {
                defines.put(child.getAttribute("name"), child);
            }
        }
        start = Xml.children(grammar).stream()
                .filter(e -> e.getLocalName().equals("start"))
                .findFirst()
                .orElseThrow();
        costs = new Costs(defines);
    }

    /** One file. */
    String sample(long seed) {
        // neighbouring seeds begin alike
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        elements = 0;
        names = 0;
        Tag root = new Tag();
        pattern(start, root, 12);
        return root.content.toString();
    }

    private void pattern(Element p, Tag tag, int budget) {
        switch (p.getLocalName()) {
            case "element" -> element(p, tag, budget);
            case "attribute" -> attribute(p, tag, budget);
            case "ref" -> pattern(defines.get(p.getAttribute("name")), tag, budget);
            case "choice" -> choice(p, tag, budget);
            case "optional" -> repeat(p, tag, budget, 0, 1);
            case "zeroOrMore" -> repeat(p, tag, budget, 0, 3);
            case "oneOrMore" -> repeat(p, tag, budget, 1, 3);
            case "interleave" -> interleave(p, tag, budget);
            case "text" -> tag.content.append(random.nextBoolean() ? "x" : "");
            case "value" -> tag.content.append(p.getTextContent()).append(tag.separator);
            case "data" -> tag.content.append(Values.of(p, random, names++)).append(tag.separator);
            case "list" -> list(p, tag, budget);
            default -> all(Xml.patterns(p), tag, budget);
        }
    }

    private void all(List<Element> patterns, Tag tag, int budget) {
        patterns.forEach(p -> pattern(p, tag, budget));
    }

    private void interleave(Element p, Tag tag, int budget) {
        List<Element> parts = new ArrayList<>(Xml.patterns(p));
        Collections.shuffle(parts, random);
        all(parts, tag, budget);
    }

    private void choice(Element p, Tag tag, int budget) {
        List<Element> parts = Xml.patterns(p);
        int limit =
                Math.max(left(budget), parts.stream().mapToInt(costs::of).min().orElse(0));
        List<Element> possible =
                parts.stream().filter(c -> costs.of(c) <= limit).toList();
        pattern(possible.get(random.nextInt(possible.size())), tag, budget);
    }

    private void repeat(Element p, Tag tag, int budget, int least, int most) {
        List<Element> parts = Xml.patterns(p);
        boolean affordable = parts.stream().mapToInt(costs::of).max().orElse(0) <= left(budget);
        int times = affordable ? least + random.nextInt(most - least + 1) : least;
        for (int i = 0; i < times; i++) {
            all(parts, tag, budget);
        }
    }

    private void list(Element p, Tag tag, int budget) {
        Tag tokens = new Tag();
        tokens.separator = " ";
        all(Xml.patterns(p), tokens, budget);
        tag.content.append(tokens.content.toString().strip());
    }

    private void attribute(Element p, Tag tag, int budget) {
        Tag value = new Tag();
        all(Xml.patterns(p), value, budget);
        tag.attributes.put(p.getAttribute("name"), value.content.toString());
    }

    private void element(Element p, Tag tag, int budget) {
        elements++;
        Tag inner = new Tag();
        all(Xml.patterns(p), inner, budget - 1);
        String name = p.getAttribute("name");
        tag.content.append('<').append(name);
        if (name.equals("TEI")) {
            tag.content.append(" xmlns=\"http://www.tei-c.org/ns/1.0\"");
        }
        inner.attributes.forEach((k, v) ->
                tag.content.append(' ').append(k).append("=\"").append(v).append('"'));
        tag.content.append('>').append(inner.content).append("</").append(name).append('>');
    }

    private int left(int budget) {
        return elements > LARGE ? 0 : budget;
    }

    /** A start tag and what follows it. */
    private static final class Tag {
        private final Map<String, String> attributes = new TreeMap<>();
        private final StringBuilder content = new StringBuilder();
        private String separator = "";
    }
}
