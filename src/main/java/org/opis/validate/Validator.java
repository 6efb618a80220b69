package org.opis.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.opis.diagnostic.Code;
import org.opis.text.Span;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.Finding;
import org.opis.validate.finding.InDump;
import org.opis.validate.finding.Repair;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.grammar.Grammar;
import org.opis.validate.include.Unit;
import org.opis.validate.pointer.Links;
import org.opis.validate.proof.Tree;
import org.opis.validate.schematron.Schematron;
import org.opis.validate.wellformed.LargeFile;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.XmlFile;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Validates TEI files; compiled once, for any number of threads. */
public final class Validator {
    /** For the rules of one schema, and again for each so many characters of the file; most need a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int MUCH = 1_000_000;

    private final List<Grammar> grammars;
    private final List<Schematron> rules;

    public Validator(List<Grammar> grammars, List<Schematron> rules) {
        this.grammars = List.copyOf(grammars);
        this.rules = List.copyOf(rules);
    }

    /** Whether one of the grammars is that of opis, in whatever form. */
    boolean isOwn() {
        return grammars.stream().anyMatch(Grammar::isOwn);
    }

    public List<Grammar> grammars() {
        return grammars;
    }

    public List<Schematron> rules() {
        return rules;
    }

    /** The schema of opis: RELAX NG and Schematron. */
    public static Validator builtIn() {
        return Holder.BUILT_IN;
    }

    /**
     * Everything that is wrong with a file, in its order; a file that cannot be parsed has one finding. Findings on one
     * that was encoded from a dump also say where that is in the dump.
     */
    public List<Finding> validate(String name, byte[] xml) {
        XmlCharacters characters = XmlCharacters.of(xml);
        XmlFile file = new XmlFile(characters.text());
        List<SpanFinding> marks = characters
                .problem()
                .map(p -> List.of(SpanFinding.of(Code.V596, p.span(), p.message())))
                .orElseGet(() -> marks(file, Links.NONE));
        return new Unit(name, Optional.empty(), file)
                .findings(marks, InDump.of(xml, file.places(), marks))
                .findings();
    }

    /** What is certain to be meant otherwise in a file that can be read whole. */
    List<Repair> repairs(XmlFile file) {
        return grammars.stream()
                .flatMap(grammar -> grammar.repairs(file).stream())
                .toList();
    }

    /** What is wrong with a file whose pointers lead where {@code links} says. */
    List<SpanFinding> marks(XmlFile file, Links links) {
        ElementPath trail = new ElementPath(file);
        StreamPass pass = new StreamPass(grammars, trail, links);
        Optional<Path> path = links.paths().apply(0);
        List<ContentHandler> handlers = new ArrayList<>(pass.handlers());
        boolean provable = file.text().length() < MUCH && rules.stream().allMatch(Schematron::hasProof);
        Tree seen = new Tree();
        Optional<BuildingContentHandler> tree =
                provable ? Optional.empty() : Optional.of(Schematron.builder(true, path));
        if (!rules.isEmpty()) {
            handlers.add(tree.map(this::builds).orElse(seen));
        }
        Optional<SpanFinding> broken = Xml.parse(trail, handlers);
        pass.end();
        if (broken.isPresent()) {
            // what was not read may be why
            return Stream.concat(trail.outside().marks().stream(), broken.stream())
                    .toList();
        }
        List<SpanFinding> marks = pass.marks(file);
        marks.addAll(trail.outside().marks());
        boolean kept = provable && rules.stream().allMatch(schema -> schema.isKept(seen));
        List<SpanFinding> told = kept
                ? List.of()
                : schematron(
                        file,
                        path,
                        tree.orElseGet(() -> tree(file, path)),
                        file.text().length());
        addRules(marks, told, pass);
        return marks;
    }

    private BuildingContentHandler tree(XmlFile file, Optional<Path> path) {
        BuildingContentHandler tree = Schematron.builder(true, path);
        Xml.parse(new ElementPath(file), List.of(builds(tree)));
        return tree;
    }

    /** What a file comes to that is not held: what ended its reading; else whether anything is wrong. */
    record Survey(Optional<LargeFile.Broken> broken, boolean isClean) {}

    /** Reads a large file stretch by stretch; a second time for the rules, whose tree is as large as it. */
    Survey survey(LargeFile file, Links links) throws IOException {
        ElementPath trail = new ElementPath();
        StreamPass pass = new StreamPass(grammars, trail, links);
        Optional<LargeFile.Broken> broken = file.parse(trail, pass.handlers());
        pass.end();
        boolean clean =
                broken.isEmpty() && pass.isClean() && trail.outside().marks().isEmpty();
        return new Survey(broken, clean && (rules.isEmpty() || keepsRules(file)));
    }

    /** What passes on to a tree no more than the rules look at. */
    private ContentHandler builds(BuildingContentHandler tree) {
        if (rules.stream().anyMatch(Schematron::seesComments)) {
            return tree;
        }
        XMLFilterImpl events = new XMLFilterImpl();
        events.setContentHandler(tree);
        return events;
    }

    private boolean keepsRules(LargeFile file) throws IOException {
        Optional<Path> path = Optional.of(file.path());
        BuildingContentHandler tree = Schematron.builder(true, path);
        // no place is asked for
        return file.again(new ElementPath(), List.of(builds(tree))).isEmpty()
                && schematron(new XmlFile(""), path, tree, file.size()).isEmpty();
    }

    private static void addRules(List<SpanFinding> marks, List<SpanFinding> broken, StreamPass pass) {
        marks.addAll(broken);
        List<SpanFinding> pointers = pass.pointers();
        if (pointers.isEmpty()) {
            return;
        }
        Set<Span> told = Stream.concat(
                        broken.stream(), marks.stream().filter(m -> m.code().equals(Code.V500.name())))
                .map(SpanFinding::span)
                .collect(Collectors.toSet());
        pointers.stream().filter(mark -> !isTold(mark, told)).forEach(marks::add);
    }

    /** A rule that finds fault with the same pointer knows more about it. */
    private static boolean isTold(SpanFinding mark, Set<Span> told) {
        boolean pointer = mark.code().equals(Code.V590.name())
                || mark.code().equals(Code.V595.name())
                || mark.code().equals(Code.V541.name());
        return pointer && told.contains(mark.span());
    }

    private List<SpanFinding> schematron(XmlFile file, Optional<Path> path, BuildingContentHandler tree, long size) {
        Duration time = PATIENCE.plus(PATIENCE.multipliedBy(size / MUCH));
        try {
            XdmNode root = tree.getDocumentNode();
            return rules.stream()
                    .flatMap(schema -> schema.check(file, path, root, time).stream())
                    .toList();
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loaded when first asked for. */
    private static final class Holder {
        static final Validator BUILT_IN = BuiltIn.load();
    }
}
