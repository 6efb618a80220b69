package org.opis.validate.schematron;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.opis.validate.finding.Nearest;
import org.opis.validate.finding.OneLine;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.Saxon;
import org.opis.validate.resolve.SchemaException;

/** Makes XSLT of a user's Schematron, by SchXslt2, and compiles it. */
public final class SchematronCompiler {
    private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";
    /** SchXslt2's, and what opis mends of it. */
    private static final String TRANSPILER = "transpile.xsl";

    /** SchXslt2 makes XSLT 3.0 of all of them. */
    private static final Set<String> BINDINGS =
            Set.of("", "xslt", "xslt1", "xslt2", "xslt3", "xpath", "xpath2", "xpath3", "xpath31");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String uri;
    private final Resolver resolver;
    private final Optional<String> phase;

    private SchematronCompiler(String uri, Resolver resolver, Optional<String> phase) {
        this.uri = uri;
        this.resolver = resolver;
        this.phase = phase;
    }

    /**
     * The rules of a Schematron file, or of those inside a RELAX NG schema; empty where that has none.
     *
     * @param phase of a Schematron file; rules inside a grammar are all run where it has none of that name
     */
    public static Optional<Schematron> load(String uri, Resolver resolver, Optional<String> phase)
            throws SchemaException {
        return load(uri, resolver, phase, PATIENCE);
    }

    /** The same; what Saxon can evaluate beforehand it does, and that may have no end. */
    static Optional<Schematron> load(String uri, Resolver resolver, Optional<String> phase, Duration time)
            throws SchemaException {
        Optional<XdmNode> schema = new SchematronReader(uri, resolver).read();
        return schema.isEmpty()
                ? Optional.empty()
                : Optional.of(new SchematronCompiler(uri, resolver, phase).compile(schema.get(), time));
    }

    private Schematron compile(XdmNode schema, Duration time) throws SchemaException {
        XdmNode root = schema.children("*").iterator().next();
        String binding = String.valueOf(Objects.requireNonNullElse(root.attribute("queryBinding"), ""))
                .toLowerCase(Locale.ROOT);
        if (!BINDINGS.contains(binding)) {
            throw SchemaException.at(uri, root, "the queryBinding " + OneLine.quote(binding) + " is none of XSLT");
        }
        checkPhase(root);
        checkPatterns(root);
        try {
            Optional<Attempt> attempt = new Patience().wait(() -> attempt(schema, root), time);
            if (attempt.isPresent()) {
                return attempt.get().rulesOrFault();
            }
            throw SchemaException.at(
                    uri,
                    root,
                    "compiling its rules does not come to an end; left unfinished after " + time.toSeconds()
                            + " seconds");
        } catch (OutOfMemoryError e) {
            throw SchemaException.at(uri, root, "compiling its rules takes more memory than Java may use");
        }
    }

    private Attempt attempt(XdmNode schema, XdmNode root) {
        FirstFault fault = new FirstFault();
        try {
            XsltCompiler compiler = Saxon.PROCESSOR.newXsltCompiler();
            compiler.setErrorReporter(fault);
            compiler.setResourceResolver(new SaxonSource(resolver));
            XdmNode sheet = transpiled(schema, fault);
            XsltExecutable rules = compiler.compile(sheet.asSource());
            return new Attempt(
                    Optional.of(Schematron.of(sheet, rules, new Guarded(sheet, compiler), resolver)), Optional.empty());
        } catch (SaxonApiException e) {
            Optional<SchemaException> place = WrongExpression.in(schema, uri);
            String said = fault.orElse(uri, e).getMessage();
            XdmNode at = WrongExpression.named(schema, said).orElse(root);
            return new Attempt(Optional.empty(), place.or(() -> Optional.of(SchemaException.at(uri, at, said))));
        }
    }

    /** What became of compiling; one of the two is there. */
    private record Attempt(Optional<Schematron> rules, Optional<SchemaException> fault) {
        Schematron rulesOrFault() throws SchemaException {
            if (fault.isPresent()) {
                throw fault.get();
            }
            return rules.orElseThrow();
        }
    }

    /** A phase that is not there would run no rule at all and say nothing. */
    private void checkPhase(XdmNode root) throws SchemaException {
        List<String> known = root.select(Steps.child(SchematronReader.SCHEMATRON, "phase"))
                .map(node -> String.valueOf(node.attribute("id")))
                .sorted()
                .toList();
        boolean more = known.isEmpty() && includes(root);
        if (phase.filter(p -> !p.startsWith("#") && !known.contains(p)).isPresent() && !more) {
            throw SchemaException.at(
                    uri,
                    root,
                    "there is no phase " + OneLine.quote(phase.get())
                            + (known.isEmpty() ? "" : "; there is " + Nearest.list(phase.get(), known, "\"%\"")));
        }
    }

    /** A file that it includes may bring phases and patterns of its own. */
    private static boolean includes(XdmNode root) {
        return Stream.of("include", "extends")
                .anyMatch(name -> root.children(name).iterator().hasNext());
    }

    /** Nor would one whose patterns are not there. */
    private void checkPatterns(XdmNode root) throws SchemaException {
        Set<String> known = Stream.of("pattern", "group")
                .flatMap(name -> root.select(Steps.child(SchematronReader.SCHEMATRON, name)))
                .map(node -> String.valueOf(node.attribute("id")))
                .collect(Collectors.toSet());
        List<XdmNode> active = root.select(Steps.child(SchematronReader.SCHEMATRON, "phase"))
                .flatMap(node -> node.select(Steps.child(SchematronReader.SCHEMATRON, "active")))
                .toList();
        for (XdmNode node : active) {
            String pattern = String.valueOf(node.attribute("pattern"));
            if (!known.contains(pattern) && !includes(root)) {
                throw SchemaException.at(uri, node, "there is no pattern " + OneLine.quote(pattern));
            }
        }
    }

    private XdmNode transpiled(XdmNode schema, FirstFault fault) throws SaxonApiException {
        Xslt30Transformer transformer = Holder.SCHXSLT2.load30();
        transformer.setResourceResolver(new SaxonSource(resolver));
        transformer.setErrorReporter(fault);
        transformer.setMessageHandler(message -> fault.say(message.getContent().getStringValue()));
        if (phase.isPresent()) {
            transformer.setStylesheetParameters(Map.of(new QName(SCHXSLT, "phase"), new XdmAtomicValue(phase.get())));
        }
        XdmDestination result = new XdmDestination();
        // an xsl:include in it says what is beside it
        result.setBaseURI(URI.create(uri));
        transformer.applyTemplates(schema, result);
        return result.getXdmNode();
    }

    /** Compiled when first needed. */
    private static final class Holder {
        static final XsltExecutable SCHXSLT2 = load();

        private static XsltExecutable load() {
            XsltCompiler compiler = Saxon.PROCESSOR.newXsltCompiler();
            compiler.setParameter(new QName(SCHXSLT, "compact-report"), new XdmAtomicValue(true));
            return Saxon.own(SchematronCompiler.class, TRANSPILER, compiler);
        }
    }
}
