package org.opis.derive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.opis.text.Digest;
import org.opis.text.Places;
import org.opis.text.Position;
import org.opis.text.XmlCharacters;

/**
 * An encoded file, read once, and everything that can be made of it. Never throws for what the file holds: one that
 * cannot be read gives empty values and remark D601.
 */
public final class Derive {
    private static final String TEI = "{http://www.tei-c.org/ns/1.0}TEI";

    private final String stem;
    private final byte[] tei;
    private final Optional<XdmNode> document;
    private final List<DerivationRemark> remarks;
    /** What no product shows. */
    private final List<DerivationRemark> left;

    private Derive(
            String stem,
            byte[] tei,
            Optional<XdmNode> document,
            List<DerivationRemark> remarks,
            List<DerivationRemark> left) {
        this.stem = stem;
        this.tei = tei;
        this.document = document;
        this.remarks = remarks;
        this.left = left;
    }

    /**
     * Reads a file.
     *
     * @param stem the name of the file without its ending, as other files of the edition bear it
     * @param tei its bytes
     */
    public static Derive of(String stem, byte[] tei) {
        XmlCharacters characters = XmlCharacters.of(tei);
        if (characters.problem().isPresent()) {
            XmlCharacters.Problem problem = characters.problem().get();
            Position where = new Places(characters.text()).at(problem.span().start());
            return unreadable(stem, where, problem.message());
        }
        return of(stem, tei, characters.text());
    }

    /** The same of a file in UTF-8. */
    public static Derive of(String stem, String tei) {
        return of(stem, tei.getBytes(StandardCharsets.UTF_8));
    }

    private static Derive of(String stem, byte[] tei, String text) {
        try {
            List<DerivationRemark> left = new ArrayList<>();
            XdmNode document = SafeXml.read(text, left::add);
            String root = document.select(Steps.child(node -> node.getNodeKind() == XdmNodeKind.ELEMENT))
                    .findFirst()
                    .map(DerivationRemarks::name)
                    .orElse("");
            return root.equals(TEI)
                    ? new Derive(stem, tei, Optional.of(document), List.of(), left)
                    : unreadable(stem, new Position(1, 1), "the file is not TEI: its root is " + root);
        } catch (SafeXml.Unreadable e) {
            return unreadable(stem, e.position(), e.getMessage());
        }
    }

    XdmNode document() {
        return document.orElseThrow();
    }

    /** What is wrong with the file as a whole; empty where it can be read. */
    public List<DerivationRemark> remarks() {
        return remarks;
    }

    /** A page for reading, well-formed as XML too. */
    public Derived<String> html(Frame frame) {
        boolean alone = frame == Frame.ALONE;
        return text("html.xsl", alone ? Map.of("css", Style.CSS, "css-hash", Style.HASH) : Map.of());
    }

    /**
     * A page of an edition, with ways into the dump.
     *
     * @param imprint of the edition
     * @param hash the SHA-256 of the file
     * @param gone addresses that it had in earlier editions
     * @param leaves pictures of its pages
     */
    public Derived<String> html(
            Imprint imprint, String hash, PassageLines lines, List<GoneAddress> gone, List<Leaf> leaves) {
        Map<String, String> parameters = imprint.parameters("html/" + stem + ".html");
        parameters.put("hash", hash);
        parameters.put("lines", lines.byPassage());
        parameters.put("leaves", leaves.stream().map(Leaf::line).collect(Collectors.joining("\n")));
        parameters.put("gone", gone.stream().map(GoneAddress::line).collect(Collectors.joining("\n")));
        return text("html.xsl", parameters);
    }

    /** The text, editorial marks in brackets, one blank line between paragraphs. */
    public Derived<String> text() {
        return text("text.xsl", Map.of());
    }

    /**
     * The same TEI for programs that show a text: without the page around the paper (sourceDoc), with the names in
     * profileDesc and plain white space. The dump cannot be restored from it.
     */
    public Derived<String> reading() {
        return text("reading.xsl", Map.of());
    }

    /** One item for {@link CitationStyle#file}. A value that the page does not give is absent. */
    public Derived<String> citation(CitationStyle style) {
        return citation(style, Imprint.NONE);
    }

    /** The same for a page of an edition, which the forms that have a place for it name. */
    public Derived<String> citation(CitationStyle style, Imprint imprint) {
        return text("citation/" + style.word() + ".xsl", Map.of("edition", Characters.clean(imprint.cited())));
    }

    /** The letters among its papers, for {@link Letters}. */
    public Derived<Letters.Part> letters() {
        Derived<String> made = text("cmif.xsl", Map.of());
        int described = document.map(node ->
                        (int) node.select(Steps.descendant("correspDesc")).count())
                .orElse(0);
        return new Derived<>(new Letters.Part(made.value(), described), made.remarks());
    }

    /** What the file adds to each table, to be written with {@link Csv}. */
    public Derived<TableRows> rows() {
        Derived<TableRows> made =
                make("csv.xsl", Map.of(), TableRows.NONE, run -> RowReader.read(run.tree(), DumpSpans.of(tei)));
        return new Derived<>(
                made.value(),
                Stream.concat(made.remarks().stream(), DerivationRemarks.formulas(made.value()).stream())
                        .toList());
    }

    /** How the lists of an edition lead to the file. */
    public Derived<List<Lead>> leads() {
        return make("leads.xsl", Map.of(), List.of(), run -> LeadReader.read(run.tree()));
    }

    private Derived<String> text(String stylesheet, Map<String, String> parameters) {
        return make(stylesheet, parameters, "", Transformation::text);
    }

    /** What is done with a run. */
    private interface Result<T> {
        T of(Transformation run) throws SaxonApiException;
    }

    private <T> Derived<T> make(String stylesheet, Map<String, String> parameters, T nothing, Result<T> result) {
        if (document.isEmpty()) {
            return new Derived<>(nothing, remarks);
        }
        Transformation run = new Transformation(stylesheet, document.get())
                .with("stem", stem)
                .with("sha256", Digest.sha256(tei));
        parameters.forEach(run::with);
        try {
            T value = result.of(run);
            List<DerivationRemark> all = new ArrayList<>(left);
            all.addAll(DerivationRemarks.unknown(document.get(), tei, run.unknown()));
            return new Derived<>(value, all);
        } catch (SaxonApiException e) {
            return new Derived<>(nothing, List.of(DerivationRemarks.underivable(new Position(1, 1), e.getMessage())));
        }
    }

    /** A file whose characters cannot be read: empty values, and a remark that says why, in one clause. */
    private static Derive unreadable(String stem, Position position, String why) {
        return new Derive(
                stem, new byte[0], Optional.empty(), List.of(DerivationRemarks.underivable(position, why)), List.of());
    }
}
