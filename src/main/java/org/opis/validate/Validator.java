package org.opis.validate;

import com.thaiopensource.relaxng.match.Matcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import org.opis.diagnostic.Code;
import org.opis.text.Places;
import org.opis.text.Span;
import org.opis.text.XmlCharacters;
import org.xml.sax.ContentHandler;

/** Validates TEI files; compiled once, for any number of threads. */
public final class Validator implements Mender.Checks {
    private final Grammar grammar;
    private final Optional<Schematron> schematron;

    Validator(Grammar grammar, Optional<Schematron> schematron) {
        this.grammar = grammar;
        this.schematron = schematron;
    }

    /** The schema of opis: RELAX NG and Schematron. */
    public static Validator builtIn() {
        return Holder.BUILT_IN;
    }

    /**
     * A RELAX NG schema of one's own.
     *
     * @param schema {@code .rnc} is read as compact syntax, anything else as XML
     * @param folders from which it may include more, besides its own
     */
    public static LoadedSchema of(Path schema, Path... folders) {
        Path file = schema.toAbsolutePath().normalize();
        Path[] all =
                Stream.concat(Stream.of(file.getParent()), Stream.of(folders)).toArray(Path[]::new);
        String uri = file.toUri().toString();
        try {
            return LoadedSchema.of(new Validator(Grammar.load(uri, Resolver.of(all)), Optional.empty()));
        } catch (SchemaException e) {
            return LoadedSchema.failed(e, schema);
        }
    }

    /** Everything that is wrong with a file, in its order; a file that cannot be parsed has one finding. */
    public List<Finding> validate(String name, byte[] xml) {
        return validate(name, xml, offset -> Optional.empty());
    }

    /**
     * The same for a file that was encoded from a dump.
     *
     * @param origins from the offset of a character of the file to its place in the dump
     */
    public List<Finding> validate(String name, byte[] xml, IntFunction<Optional<Place>> origins) {
        XmlCharacters characters = XmlCharacters.of(xml);
        XmlFile file = new XmlFile(characters.text());
        List<Mark> marks = characters
                .problem()
                .map(p -> List.of(Mark.of(Code.V596, p.span(), p.message())))
                .orElseGet(() -> marks(file));
        return marks.stream()
                .sorted(Mark.ORDER)
                .map(mark -> finding(name, mark, file.places(), origins))
                .toList();
    }

    @Override
    public List<Finding> findings(byte[] xml) {
        return validate("", xml);
    }

    /** What is certain to be meant otherwise in a file that can be read whole. */
    @Override
    public List<Repair> repairs(byte[] xml) {
        return grammar.repairs(new XmlFile(XmlCharacters.of(xml).text()));
    }

    private List<Mark> marks(XmlFile file) {
        Trail trail = new Trail(file);
        Matcher matcher = grammar.take();
        GrammarPass pass = grammar.check(matcher);
        Pointers pointers = new Pointers(trail);
        Optional<BuildingContentHandler> tree = schematron.map(s -> Schematron.builder());
        List<ContentHandler> handlers = new ArrayList<>(List.of(pass, pointers));
        tree.ifPresent(handlers::add);
        Optional<Mark> broken = Xml.parse(trail, handlers);
        grammar.give(matcher);
        if (broken.isPresent()) {
            return List.of(broken.get());
        }
        List<Mark> marks = new ArrayList<>(pass.isValid() ? List.of() : grammar.explain(file));
        List<Mark> rules = tree.map(t -> schematron(file, t)).orElse(List.of());
        marks.addAll(rules);
        Set<Span> told = rules.stream().map(Mark::span).collect(Collectors.toSet());
        pointers.marks().stream().filter(mark -> !isTold(mark, told)).forEach(marks::add);
        return marks;
    }

    /** A rule that finds fault with the same pointer knows more about it. */
    private static boolean isTold(Mark mark, Set<Span> told) {
        boolean pointer = mark.code().equals(Code.V590.name()) || mark.code().equals(Code.V595.name());
        return pointer && told.contains(mark.span());
    }

    private List<Mark> schematron(XmlFile file, BuildingContentHandler tree) {
        try {
            return schematron.orElseThrow().check(file, tree.getDocumentNode());
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Finding finding(String name, Mark mark, Places places, IntFunction<Optional<Place>> origins) {
        return new Finding(
                name,
                mark.span(),
                places.at(mark.span().start()),
                places.at(mark.span().end()),
                mark.severity(),
                mark.code(),
                mark.message(),
                origins.apply(mark.span().start()));
    }

    /** Loaded when first asked for. */
    private static final class Holder {
        static final Validator BUILT_IN = BuiltIn.load();
    }
}
