package org.opis.validate.schematron;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.event.ReceivingContentHandler;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.proof.Tree;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.Saxon;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.xml.FileUri;
import org.opis.validate.xml.XmlFile;

/** A Schematron schema, transpiled to XSLT and compiled, for any number of threads. */
public final class Schematron {
    private final Supplier<XsltExecutable> rules;
    /** The same rules, each for itself: slower, and one that cannot be evaluated leaves the others alone. */
    private final Optional<Guarded> guarded;

    private final Set<String> names;
    /** Where its rules may read. */
    private final Resolver resolver;

    private final Optional<Predicate<Tree>> proof;

    private final KnownTrees known = new KnownTrees();
    private final Patience patience = new Patience();

    private Schematron(
            Supplier<XsltExecutable> rules, Optional<Guarded> guarded, Set<String> names, Resolver resolver) {
        this(rules, guarded, names, resolver, Optional.empty());
    }

    private Schematron(
            Supplier<XsltExecutable> rules,
            Optional<Guarded> guarded,
            Set<String> names,
            Resolver resolver,
            Optional<Predicate<Tree>> proof) {
        this.proof = proof;
        this.rules = rules;
        this.guarded = guarded;
        this.names = names;
        this.resolver = resolver.withoutNetwork();
    }

    /**
     * A user's.
     *
     * @param sheet what SchXslt2 made of a schema, and {@code rules} compiled from that
     * @param resolver of the schema
     */
    public static Schematron of(XdmNode sheet, XsltExecutable rules, Guarded guarded, Resolver resolver) {
        return new Schematron(() -> rules, Optional.of(guarded), Svrl.names(sheet), resolver);
    }

    /** Those of opis, compiled for the first file of which {@code proof} cannot show that it keeps them. */
    public static Schematron of(Supplier<Schematron> loading, Predicate<Tree> proof) {
        return new Schematron(
                () -> loading.get().rules.get(), Optional.empty(), Set.of(), Resolver.of(), Optional.of(proof));
    }

    /** Whether {@link #isKept} may ever say so. */
    public boolean hasProof() {
        return proof.isPresent();
    }

    /** Whether it is certain, without the rules being compiled, that a file keeps them. */
    public boolean isKept(Tree tree) {
        return proof.filter(known -> known.test(tree)).isPresent();
    }

    /** Compiles a transpiled schema. */
    public static Schematron load(String uri, Resolver resolver) throws SchemaException {
        FirstFault fault = new FirstFault();
        try (InputStream stream = resolver.open(uri)) {
            var compiler = Saxon.PROCESSOR.newXsltCompiler();
            compiler.setErrorReporter(fault);
            XsltExecutable rules = compiler.compile(new StreamSource(stream, uri));
            return new Schematron(() -> rules, Optional.empty(), Set.of(), Resolver.of());
        } catch (SaxonApiException | IOException e) {
            throw fault.orElse(uri, e);
        }
    }

    /** What its findings may be called, beside codes of opis. */
    public Set<String> names() {
        return names;
    }

    /** Whether a comment is a node for them: for those of opis it is nothing, and the text around it is one. */
    public boolean seesComments() {
        return guarded.isPresent();
    }

    /** What builds the tree that the rules look at: with lines and columns, never a DOM. */
    public static BuildingContentHandler builder() {
        return builder(true, Optional.empty());
    }

    /**
     * The same.
     *
     * @param lines whether nodes know their lines and columns
     * @param file where the nodes stand, for rules that ask
     */
    public static BuildingContentHandler builder(boolean lines, Optional<Path> file) {
        DocumentBuilder builder = Saxon.PROCESSOR.newDocumentBuilder();
        builder.setLineNumbering(lines);
        try {
            BuildingContentHandler handler = builder.newBuildingContentHandler();
            // not by setBaseURI, which escapes letters: rules compare the name of the file with what stands in it
            if (file.isPresent() && handler instanceof ReceivingContentHandler events) {
                events.getReceiver().setSystemId(FileUri.readable(file.get()));
            }
            return handler;
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The assertions that fail and the reports that succeed, as far as the rules come to an end in their time. */
    public List<SpanFinding> check(XmlFile file, Optional<Path> path, XdmNode tree, Duration time) {
        if (patience.isSpent()) {
            return List.of(
                    broken("the rules of its schema were not begun: for other files they did not come to an end"));
        }
        Resolver around = path.map(p -> p.toAbsolutePath().normalize().getParent())
                .map(resolver::with)
                .orElse(resolver);
        try {
            return patience.wait(() -> check(file, tree, around), time)
                    .orElseGet(() -> List.of(broken("it does not come to an end; the rules of its schema were left"
                            + " unfinished after " + time.toSeconds() + " seconds")));
        } catch (OutOfMemoryError e) {
            throw guarded.isPresent() ? new RuleMemory() : e;
        }
    }

    private List<SpanFinding> check(XmlFile file, XdmNode tree, Resolver around) {
        RuleFiles files = new RuleFiles(around, known);
        StringBuilder said = new StringBuilder();
        try {
            return check(file, tree, files, rules.get(), said);
        } catch (SaxonApiException whole) {
            try {
                return guarded.isPresent()
                        ? check(file, tree, files, guarded.get().rules(), new StringBuilder())
                        : List.of(broken(whole, said));
            } catch (SaxonApiException part) {
                return List.of(broken(whole, said));
            }
        }
    }

    private static List<SpanFinding> check(
            XmlFile file, XdmNode tree, RuleFiles files, XsltExecutable rules, StringBuilder said)
            throws SaxonApiException {
        XdmNode report = report(tree, files, rules, said);
        List<SpanFinding> marks = new ArrayList<>(Svrl.marks(report, file, tree, files));
        // a rule may ask whether a file is there, and take no for an answer
        files.refused().stream()
                .filter(why -> marks.stream().noneMatch(mark -> mark.message().contains(why)))
                .forEach(why -> marks.add(SpanFinding.of(Code.V538, Span.empty(0), why)));
        return marks;
    }

    /** What the rules say of a tree, in SVRL. */
    public XdmNode report(XdmNode tree, Resolver around) throws SaxonApiException {
        return report(tree, new RuleFiles(around, known), rules.get(), new StringBuilder());
    }

    private static XdmNode report(XdmNode tree, RuleFiles files, XsltExecutable rules, StringBuilder said)
            throws SaxonApiException {
        XdmDestination result = new XdmDestination();
        transformer(rules, tree, files, said).applyTemplates(tree, result);
        return result.getXdmNode();
    }

    private static Xslt30Transformer transformer(
            XsltExecutable rules, XdmNode tree, RuleFiles files, StringBuilder said) throws SaxonApiException {
        Xslt30Transformer transformer = rules.load30();
        transformer.setGlobalContextItem(tree);
        transformer.setMessageHandler(
                message -> said.append(message.getContent().getStringValue()).append(' '));
        transformer.setErrorReporter(new FirstFault());
        transformer.setResourceResolver(files);
        transformer.getUnderlyingController().setUnparsedTextURIResolver(files);
        transformer.getUnderlyingController().setCollectionFinder(new RuleCollections(files));
        return transformer;
    }

    private static SpanFinding broken(SaxonApiException e, StringBuilder said) {
        return broken(said.length() == 0 ? String.valueOf(e.getMessage()) : said.toString());
    }

    private static SpanFinding broken(String why) {
        return SpanFinding.of(Code.V599, Span.empty(0), "a rule could not be evaluated: " + WrongExpression.bare(why));
    }
}
