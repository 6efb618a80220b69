package org.opis.validate;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import net.sf.saxon.trans.XPathException;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Severity;
import org.opis.text.Span;

/** A Schematron schema, transpiled to XSLT and compiled, for any number of threads. */
final class Schematron {
    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
    private static final String LOCATION = "location";
    private final Supplier<XsltExecutable> rules;
    /** The same rules, each for itself: slower, and one that cannot be evaluated leaves the others alone. */
    private final Optional<Guarded> guarded;

    private final Set<String> names;
    private final Patience patience = new Patience();

    private Schematron(Supplier<XsltExecutable> rules, Optional<Guarded> guarded, Set<String> names) {
        this.rules = rules;
        this.guarded = guarded;
        this.names = names;
    }

    /** @param sheet what SchXslt2 made of a schema, and {@code rules} compiled from that */
    static Schematron of(XdmNode sheet, XsltExecutable rules, Guarded guarded) {
        Set<String> names = new TreeSet<>();
        sheet.select(Steps.descendant(Predicates.hasNamespace(SVRL)))
                .forEach(node -> name(node).ifPresent(names::add));
        return new Schematron(() -> rules, Optional.of(guarded), names);
    }

    /** One that is still being compiled: a file can be read meanwhile. */
    static Schematron of(CompletableFuture<Schematron> loading) {
        return new Schematron(() -> loading.join().rules.get(), Optional.empty(), Set.of());
    }

    /** Compiles a transpiled schema. */
    static Schematron load(String uri, Resolver resolver) throws SchemaException {
        FirstFault fault = new FirstFault();
        try (InputStream stream = resolver.open(uri)) {
            var compiler = Saxon.PROCESSOR.newXsltCompiler();
            compiler.setErrorReporter(fault);
            XsltExecutable rules = compiler.compile(new StreamSource(stream, uri));
            return new Schematron(() -> rules, Optional.empty(), Set.of());
        } catch (SaxonApiException | IOException e) {
            throw fault.orElse(uri, e);
        }
    }

    /** What its findings may be called, beside codes of opis. */
    Set<String> names() {
        return names;
    }

    /** What builds the tree that the rules look at: with lines and columns, never a DOM. */
    static BuildingContentHandler builder() {
        return builder(true);
    }

    /** @param lines whether nodes know their lines and columns */
    static BuildingContentHandler builder(boolean lines) {
        DocumentBuilder builder = Saxon.PROCESSOR.newDocumentBuilder();
        builder.setLineNumbering(lines);
        try {
            return builder.newBuildingContentHandler();
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The assertions that fail and the reports that succeed, as far as the rules come to an end in their time. */
    List<Mark> check(XmlFile file, XdmNode tree, Duration time) {
        if (patience.isSpent()) {
            return List.of(
                    broken("the rules of its schema were not begun: for other files they did not come to an end"));
        }
        return patience.wait(() -> check(file, tree), time)
                .orElseGet(() -> List.of(broken("it does not come to an end; the rules of its schema were left"
                        + " unfinished after " + time.toSeconds() + " seconds")));
    }

    private List<Mark> check(XmlFile file, XdmNode tree) {
        StringBuilder said = new StringBuilder();
        try {
            return check(file, tree, rules.get(), said);
        } catch (SaxonApiException whole) {
            try {
                return guarded.isPresent()
                        ? check(file, tree, guarded.get().rules(), new StringBuilder())
                        : List.of(broken(whole, said));
            } catch (SaxonApiException part) {
                return List.of(broken(whole, said));
            }
        }
    }

    private static List<Mark> check(XmlFile file, XdmNode tree, XsltExecutable rules, StringBuilder said)
            throws SaxonApiException {
        XdmDestination result = new XdmDestination();
        transformer(rules, tree, said).applyTemplates(tree, result);
        List<XdmNode> told = result.getXdmNode()
                .select(Steps.descendant(Predicates.hasNamespace(SVRL)))
                .toList();
        Set<String> names = told.stream().map(node -> attribute(node, LOCATION)).collect(Collectors.toSet());
        Locations locations = Locations.of(file, tree, names);
        return told.stream().flatMap(node -> mark(node, locations).stream()).toList();
    }

    private static Xslt30Transformer transformer(XsltExecutable rules, XdmNode tree, StringBuilder said)
            throws SaxonApiException {
        Xslt30Transformer transformer = rules.load30();
        transformer.setGlobalContextItem(tree);
        transformer.setMessageHandler(
                message -> said.append(message.getContent().getStringValue()).append(' '));
        transformer.setErrorReporter(new FirstFault());
        transformer.setResourceResolver(request -> {
            throw new XPathException("a rule may read nothing but the file itself: " + request.uri);
        });
        return transformer;
    }

    private static Optional<Mark> mark(XdmNode node, Locations locations) {
        return switch (node.getNodeName().getLocalName()) {
            case "failed-assert", "successful-report" -> Optional.of(finding(node, locations));
            case "error" -> Optional.of(broken(node, locations));
                // which patterns and rules were tried
            default -> Optional.empty();
        };
    }

    private static Mark broken(SaxonApiException e, StringBuilder said) {
        return broken(said.length() == 0 ? String.valueOf(e.getMessage()) : said.toString());
    }

    private static Mark broken(String why) {
        return Mark.of(Code.V599, Span.empty(0), "a rule could not be evaluated: " + OneLine.of(why));
    }

    private static Mark broken(XdmNode node, Locations locations) {
        String rule = name(node).map(id -> "the rule " + id).orElse("a rule");
        String message = rule + " could not be evaluated here: " + OneLine.of(node.getStringValue());
        return Mark.of(Code.V599, locations.span(attribute(node, LOCATION)), message);
    }

    private static Mark finding(XdmNode node, Locations locations) {
        String id = name(node).orElse(Code.V599.name());
        String text = node.select(Steps.child(SVRL, "text")).asString();
        String role = attribute(node, "role") + attribute(node, "severity");
        return new Mark(locations.span(attribute(node, LOCATION)), severity(role), id, OneLine.of(text));
    }

    /** The assertion's own name, else that of what it stands in. */
    private static Optional<String> name(XdmNode node) {
        return Stream.of("id", "ruleId", "patternId", "groupId")
                .map(name -> attribute(node, name))
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

    private static String attribute(XdmNode node, String name) {
        String value = node.getAttributeValue(new QName(name));
        return value == null ? "" : value;
    }
}
