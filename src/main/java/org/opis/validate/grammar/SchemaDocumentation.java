package org.opis.validate.grammar;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opis.validate.resolve.Resolver;

/** What a RELAX NG schema says its elements, attributes and values are for. */
public final class SchemaDocumentation {
    static final SchemaDocumentation NONE = new SchemaDocumentation();

    /**
     * What is said of an attribute.
     *
     * @param text empty where nothing is
     * @param values each listed value and what is said of it, in the order of the schema
     */
    public record Attribute(String text, Map<String, String> values) {
        private Attribute plus(Attribute other) {
            Map<String, String> all = new LinkedHashMap<>(values);
            other.values.forEach((value, gloss) -> all.merge(value, gloss, (one, two) -> one.isEmpty() ? two : one));
            return new Attribute(text.isEmpty() ? other.text : text, all);
        }
    }

    private final Map<String, List<PatternTree.Node>> definitions = new HashMap<>();
    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();

    private SchemaDocumentation() {}

    /** Of a schema in XML syntax with what it includes; without anything where it cannot be read. */
    static SchemaDocumentation of(Resolver resolver, String uri) {
        SchemaDocumentation said = new SchemaDocumentation();
        Set<String> read = new HashSet<>();
        PatternTree.read(resolver, uri).ifPresent(root -> said.define(root, resolver, uri, read));
        said.definitions.values().forEach(all -> all.forEach(one -> said.elements(one, "")));
        return said;
    }

    /** What an element is for, by its local name. */
    public Optional<String> element(String name) {
        return Optional.ofNullable(elements.get(name)).filter(text -> !text.isEmpty());
    }

    /** What an attribute of an element is for, by their names without a prefix. */
    public Optional<Attribute> attribute(String element, String name) {
        return Optional.ofNullable(attributes.getOrDefault(element, Map.of()).get(name));
    }

    private void define(PatternTree.Node node, Resolver resolver, String base, Set<String> read) {
        if (node.is("define") || node.is("start")) {
            definitions.computeIfAbsent(node.name(), n -> new ArrayList<>()).add(node);
        } else if (node.is("include") || node.is("externalRef")) {
            String uri = resolver.locate(URI.create(base).resolve(node.name()).toString());
            if (read.add(uri)) {
                PatternTree.read(resolver, uri).ifPresent(root -> define(root, resolver, uri, read));
            }
        } else {
            node.children().forEach(child -> define(child, resolver, base, read));
        }
    }

    private void elements(PatternTree.Node node, String around) {
        String said = node.documentation().orElse(around);
        if (node.is("element")) {
            names(node).forEach(name -> {
                elements.merge(name, said, (one, two) -> one.isEmpty() ? two : one);
                Map<String, Attribute> own = attributes.computeIfAbsent(name, n -> new HashMap<>());
                node.children().forEach(child -> attributes(child, own, new HashSet<>()));
            });
        }
        String within = node.is("define") ? said : "";
        node.children().forEach(child -> elements(child, within));
    }

    private static List<String> names(PatternTree.Node node) {
        return node.name().isEmpty()
                ? node.children().stream()
                        .filter(c -> c.is("name"))
                        .map(PatternTree.Node::said)
                        .toList()
                : List.of(node.name());
    }

    private void attributes(PatternTree.Node node, Map<String, Attribute> own, Set<String> seen) {
        if (node.is("attribute")) {
            Map<String, String> values = new LinkedHashMap<>();
            values(node, values, new HashSet<>());
            Attribute said = new Attribute(node.documentation().orElse(""), values);
            names(node).forEach(name -> own.merge(name.substring(name.indexOf(':') + 1), said, Attribute::plus));
        } else if (node.is("ref")) {
            definitions(node.name(), seen).forEach(d -> attributes(d, own, seen));
        } else if (!node.is("element")) {
            node.children().forEach(child -> attributes(child, own, seen));
        }
    }

    /** A value and the documentation behind it, as Trang and the Stylesheets of TEI write it. */
    private void values(PatternTree.Node node, Map<String, String> found, Set<String> seen) {
        List<PatternTree.Node> children =
                node.is("ref") ? List.copyOf(definitions(node.name(), seen)) : node.children();
        String last = node.is("value") ? node.said() : "";
        if (node.is("value")) {
            found.putIfAbsent(last, node.documentation().orElse(""));
        }
        for (PatternTree.Node child : children) {
            if (child.is(PatternTree.DOCUMENTATION) && !last.isEmpty()) {
                found.put(last, child.said());
            }
            last = child.is("value") ? child.said() : "";
            values(child, found, seen);
        }
    }

    private List<PatternTree.Node> definitions(String name, Set<String> seen) {
        return seen.add(name) ? definitions.getOrDefault(name, List.of()) : List.of();
    }
}
