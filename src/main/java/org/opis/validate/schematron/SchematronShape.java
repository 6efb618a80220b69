package org.opis.validate.schematron;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.opis.validate.finding.OneLine;
import org.opis.validate.resolve.Saxon;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.xml.Relative;

/** Looks through a schema and all it includes for what SchXslt2 would pass over: it would check less, and say nothing. */
final class SchematronShape {
    private static final int DEPTH = 100;
    private final SchematronReader reader;
    private final List<XdmNode> elements = new ArrayList<>();
    private final Set<XdmNode> seen = new HashSet<>();
    /** What is being included, from the outside in. */
    private final Deque<XdmNode> open = new ArrayDeque<>();

    private SchematronShape(SchematronReader reader) {
        this.reader = reader;
    }

    /** @param root of a schema, or of a grammar with rules inside */
    static void check(XdmNode root, SchematronReader reader) throws SchemaException {
        SchematronShape shape = new SchematronShape(reader);
        shape.enter(root);
        if (SchematronReader.isSchematron(root) && !shape.checksAnything()) {
            throw reader.fault(root, "the schema has no pattern to check with");
        }
        shape.checkRules();
        SchematronLets.check(shape.elements, reader);
        shape.checkReferences("diagnostic", "diagnostics");
        shape.checkReferences("property", "properties");
    }

    private void enter(XdmNode part) throws SchemaException {
        if (seen.add(part)) {
            open.push(part);
            for (XdmNode node : part.select(Steps.descendantOrSelf("*")).toList()) {
                look(node);
            }
            open.pop();
        }
    }

    private void look(XdmNode node) throws SchemaException {
        String name = node.getNodeName().getLocalName();
        if (SchematronReader.isSchematron(node)) {
            elements.add(node);
            Optional<String> fault = SchematronElement.fault(node);
            if (fault.isPresent()) {
                throw reader.fault(node, fault.get());
            }
            if (name.equals("include")
                    || name.equals("extends") && !Saxon.attribute(node, "href").isEmpty()) {
                include(node);
            }
        } else if (SchematronXslt.isXslt(node)) {
            Optional<String> fault = SchematronXslt.fault(node);
            if (fault.isPresent()) {
                throw reader.fault(node, fault.get());
            }
        } else if (SchematronReader.isGrammar(node) && (name.equals("include") || name.equals("externalRef"))) {
            // a grammar may include itself
            enter(root(reader.part(node, withoutFragment(node))));
        }
    }

    private void include(XdmNode node) throws SchemaException {
        String href = Saxon.attribute(node, "href");
        String file = withoutFragment(node);
        XdmNode tree = href.isEmpty() || href.startsWith("#") ? document(node) : reader.part(node, file);
        Optional<XdmNode> part = href.contains("#")
                ? tree.select(Steps.descendant("*"))
                        .filter(e -> Saxon.attribute(e, "id").equals(href.substring(href.indexOf('#') + 1)))
                        .findFirst()
                : Optional.of(root(tree));
        if (part.isPresent()) {
            boolean inside = node.select(Steps.ancestor()).anyMatch(part.get()::equals);
            if (inside || open.contains(part.get())) {
                throw reader.fault(node, SchemaException.shortName(file) + " includes itself");
            }
            if (open.size() > DEPTH) {
                throw reader.fault(node, "inclusions nest deeper than " + DEPTH);
            }
            enter(part.get());
        }
    }

    private boolean checksAnything() {
        return elements.stream()
                .filter(node -> isNamed(node, "pattern") || isNamed(node, "group"))
                .anyMatch(node -> !Saxon.attribute(node, "abstract").equals("true"));
    }

    private void checkRules() throws SchemaException {
        Map<String, List<XdmNode>> extending = elements.stream()
                .filter(node -> isNamed(node, "extends")
                        && !Saxon.attribute(node, "rule").isEmpty())
                .filter(node -> !Saxon.attribute(node.getParent(), "id").isEmpty())
                .collect(Collectors.groupingBy(node -> Saxon.attribute(node.getParent(), "id")));
        Set<String> done = new HashSet<>();
        for (String rule : extending.keySet()) {
            checkRule(rule, extending, new HashSet<>(), done);
        }
    }

    private void checkRule(String rule, Map<String, List<XdmNode>> extending, Set<String> above, Set<String> done)
            throws SchemaException {
        above.add(rule);
        for (XdmNode node : done.contains(rule) ? List.<XdmNode>of() : extending.getOrDefault(rule, List.of())) {
            String other = Saxon.attribute(node, "rule");
            if (above.contains(other)) {
                throw reader.fault(node, "the rule " + OneLine.quote(other) + " extends itself");
            } else if (above.size() > DEPTH) {
                throw reader.fault(node, "rules extend one another deeper than " + DEPTH);
            }
            checkRule(other, extending, above, done);
        }
        above.remove(rule);
        done.add(rule);
    }

    /** The names that assertions have in an attribute, of elements that stand elsewhere. */
    private void checkReferences(String element, String attribute) throws SchemaException {
        Set<String> known = elements.stream()
                .filter(node -> isNamed(node, element))
                .map(node -> Saxon.attribute(node, "id"))
                .collect(Collectors.toSet());
        for (XdmNode node : elements) {
            for (String name : Saxon.attribute(node, attribute).strip().split("\\s+")) {
                if (!name.isEmpty() && !known.contains(name)) {
                    throw reader.fault(
                            node,
                            "there is no " + element + " " + OneLine.quote(name)
                                    + SchematronElement.meant(name, known, "\"%\""));
                }
            }
        }
    }

    private String withoutFragment(XdmNode node) {
        URI base = node.getBaseURI();
        String whole =
                Relative.to(String.valueOf(base), Saxon.attribute(node, "href").replace(" ", "%20"));
        int hash = whole.indexOf('#');
        return hash < 0 ? whole : whole.substring(0, hash);
    }

    private static XdmNode document(XdmNode node) {
        return node.select(Steps.root()).asNode();
    }

    private static XdmNode root(XdmNode tree) {
        return tree.select(Steps.child("*")).asNode();
    }

    private static boolean isNamed(XdmNode node, String name) {
        return node.getNodeName().getLocalName().equals(name);
    }
}
