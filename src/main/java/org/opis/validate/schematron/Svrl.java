package org.opis.validate.schematron;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Severity;
import org.opis.text.Span;
import org.opis.validate.finding.OneLine;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.resolve.Saxon;
import org.opis.validate.xml.XmlFile;

/** What rules say of a file, in the Schematron Validation Report Language (ISO/IEC 19757-3, annex D), as findings. */
final class Svrl {
    private static final String NAMESPACE = "http://purl.oclc.org/dsdl/svrl";
    private static final String LOCATION = "location";
    private static final String REPORT = "successful-report";

    private Svrl() {}

    /** What findings of transpiled rules may be called. */
    static Set<String> names(XdmNode sheet) {
        Set<String> names = new TreeSet<>();
        all(sheet).forEach(node -> name(node).ifPresent(names::add));
        return names;
    }

    /** What a report says of the file of that tree; a rule may have looked at others. */
    static List<SpanFinding> marks(XdmNode report, XmlFile file, XdmNode tree, RuleFiles files) {
        List<XdmNode> told = all(report).toList();
        Set<String> names =
                told.stream().map(node -> Saxon.attribute(node, LOCATION)).collect(Collectors.toSet());
        Locations locations = Locations.of(file, tree, names);
        Elsewhere elsewhere = new Elsewhere(files, names);
        return told.stream()
                .flatMap(node -> mark(node, locations).stream().map(mark -> elsewhere.said(node, mark, locations)))
                .toList();
    }

    private static Stream<XdmNode> all(XdmNode root) {
        return root.select(Steps.descendant(Predicates.hasNamespace(NAMESPACE)));
    }

    private static Optional<SpanFinding> mark(XdmNode node, Locations locations) {
        return switch (node.getNodeName().getLocalName()) {
            case "failed-assert", REPORT -> Optional.of(finding(node, locations));
            case "error" -> Optional.of(broken(node, locations));
                // which patterns and rules were tried
            default -> Optional.empty();
        };
    }

    private static SpanFinding broken(XdmNode node, Locations locations) {
        String rule = name(node).map(id -> "the rule " + id).orElse("a rule");
        String message = rule + " could not be evaluated here: " + WrongExpression.bare(node.getStringValue());
        return SpanFinding.of(Code.V599, locations.span(Saxon.attribute(node, LOCATION), ""), message);
    }

    private static SpanFinding finding(XdmNode node, Locations locations) {
        String id = name(node).orElse(Code.V599.name());
        String said = Saxon.attribute(node, "severity");
        Severity severity = severity(said.isEmpty() ? Saxon.attribute(node, "role") : said);
        Span span = locations.span(Saxon.attribute(node, LOCATION), Saxon.attribute(node, "test"));
        return new SpanFinding(span, severity, id, text(node));
    }

    /** The assertion's own text, then its diagnostics, each of which is a sentence; without any, what was tested. */
    private static String text(XdmNode node) {
        String text = Stream.concat(
                        node.select(Steps.child(NAMESPACE, "text")),
                        node.select(Steps.child(NAMESPACE, "diagnostic-reference")))
                .map(part -> OneLine.of(part.getStringValue()))
                .filter(part -> !part.isEmpty())
                .distinct()
                .reduce("", Svrl::sentences);
        return text.isEmpty() ? tested(node) : text;
    }

    private static String sentences(String first, String second) {
        boolean ends = first.isEmpty() || ".!?:;,".indexOf(first.charAt(first.length() - 1)) >= 0;
        return (first + (ends ? " " : ". ") + second).strip();
    }

    private static String tested(XdmNode node) {
        String test = OneLine.quote(Saxon.attribute(node, "test"));
        return node.getNodeName().getLocalName().equals(REPORT)
                ? "the report " + test + " holds"
                : "the assertion " + test + " does not hold";
    }

    /** The assertion's own name, else that of what it stands in. */
    private static Optional<String> name(XdmNode node) {
        return Stream.of("id", "ruleId", "patternId", "groupId")
                .map(name -> Saxon.attribute(node, name))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** ISO/IEC 19757-3 leaves the words open; these are the usual ones. */
    private static Severity severity(String role) {
        String word = role.toLowerCase(Locale.ROOT);
        // "nonfatal" is TEI's
        if (word.startsWith("warn") || word.startsWith("nonfatal")) {
            return Severity.WARNING;
        }
        return word.startsWith("info") || word.startsWith("note") || word.startsWith("hint")
                ? Severity.NOTE
                : Severity.ERROR;
    }
}
