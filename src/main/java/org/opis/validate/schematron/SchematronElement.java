package org.opis.validate.schematron;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.opis.validate.finding.Nearest;
import org.opis.validate.resolve.Saxon;

/**
 * Where an element of Schematron may stand, and what it needs to mean anything (ISO/IEC 19757-3:2025).
 *
 * @param parents of its own namespace; empty where any will do
 * @param attributes all of which it must have
 */
record SchematronElement(List<String> parents, List<String> attributes) {
    private static final String WHOLE = "schema library";
    private static final String PROSE = "assert report diagnostic property title p active name emph dir span";
    private static final String PART = "schema library phase pattern group rules rule";
    /** Element, parents, attributes. */
    private static final List<List<String>> TABLE = List.of(
            List.of("schema", "schema", ""),
            List.of("library", "library", ""),
            List.of("ns", WHOLE, "prefix uri"),
            List.of("title", PART, ""),
            List.of("p", PART + " diagnostics properties", ""),
            List.of("include", "", "href"),
            List.of("extends", WHOLE + " rule", ""),
            List.of("let", PART, "name"),
            List.of("param", WHOLE + " pattern group", "name"),
            List.of("phase", WHOLE, "id"),
            List.of("active", "phase", "pattern"),
            List.of("pattern", WHOLE, ""),
            List.of("group", WHOLE, ""),
            List.of("rules", WHOLE, ""),
            List.of("rule", "pattern group rules", ""),
            List.of("assert", "rule", "test"),
            List.of("report", "rule", "test"),
            List.of("diagnostics", WHOLE, ""),
            List.of("diagnostic", "diagnostics", "id"),
            List.of("properties", WHOLE, ""),
            List.of("property", "properties", "id"),
            List.of("value-of", PROSE, "select"),
            List.of("name", PROSE, ""),
            List.of("emph", PROSE, ""),
            List.of("dir", PROSE, ""),
            List.of("span", PROSE, ""));

    private static final Map<String, SchematronElement> ALL = TABLE.stream()
            .collect(Collectors.toMap(
                    row -> row.get(0),
                    row -> new SchematronElement(words(row.get(1)), words(row.get(2))),
                    (one, other) -> one,
                    TreeMap::new));

    /** What is wrong with an element of Schematron, seen for itself. */
    static Optional<String> fault(XdmNode node) {
        String name = name(node);
        SchematronElement element = ALL.get(name);
        return element == null
                ? Optional.of("unknown element <" + name + ">" + meant(name, ALL.keySet(), "<%>"))
                : element.misplaced(node).or(() -> element.lacking(node));
    }

    /** What a wrong name was meant to be, as the end of a sentence. */
    static String meant(String wrong, Collection<String> names, String form) {
        return Nearest.meant(wrong, names)
                .map(name -> "; did you mean " + form.replace("%", name) + "?")
                .orElse("");
    }

    private Optional<String> misplaced(XdmNode node) {
        XdmNode parent = node.getParent();
        boolean known = parent != null && SchematronReader.isSchematron(parent);
        // the file of a part begins with it; what a grammar or another vocabulary has inside is taken for itself
        boolean placed = parents.isEmpty() || (known ? parents.contains(name(parent)) : !isStray(node, parent));
        return placed
                ? Optional.empty()
                : Optional.of(article(node) + " cannot stand in <"
                        + parent.getNodeName().getLocalName()
                        + ">; it belongs in "
                        + parents.stream().map(p -> "<" + p + ">").collect(Collectors.joining(" or ")));
    }

    /** In a grammar, a rule may do without a pattern, as in TEI; nothing below a rule may. */
    private boolean isStray(XdmNode node, XdmNode parent) {
        return parent != null
                && SchematronReader.isGrammar(parent)
                && !name(node).equals("rule")
                && !name(node).equals("library")
                && !parents.contains("schema");
    }

    private Optional<String> lacking(XdmNode node) {
        Stream<String> needed = attributes.stream();
        if (name(node).equals("rule") && needsContext(node)) {
            needed = Stream.of("context");
        } else if (name(node).equals("extends") && !has(node, "href")) {
            needed = Stream.of("rule");
        }
        return needed.filter(attribute -> !has(node, attribute))
                .findFirst()
                .map(attribute -> article(node) + " needs @" + attribute);
    }

    /** Not one from which others are made. */
    private static boolean needsContext(XdmNode rule) {
        XdmNode parent = rule.getParent();
        boolean alone = parent.getNodeName() == null || name(parent).equals("rules");
        return !alone && !"true".equals(rule.attribute("abstract"));
    }

    private static boolean has(XdmNode node, String attribute) {
        return !Saxon.attribute(node, attribute).isBlank();
    }

    private static String article(XdmNode node) {
        String name = name(node);
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a <" : "an <") + name + ">";
    }

    private static String name(XdmNode node) {
        return node.getNodeName().getLocalName();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
