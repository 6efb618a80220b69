package org.opis.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.opis.text.Position;

/**
 * An encoded file, read once, and everything that can be made of it. Never throws for what the file holds: one that
 * cannot be read gives empty values and remark D601.
 */
public final class Derive {
    private static final String TEI = "{http://www.tei-c.org/ns/1.0}TEI";

    private final String stem;
    private final Optional<XdmNode> document;
    private final List<Remark> remarks;

    private Derive(String stem, Optional<XdmNode> document, List<Remark> remarks) {
        this.stem = stem;
        this.document = document;
        this.remarks = remarks;
    }

    /**
     * Reads a file.
     *
     * @param stem the name of the file without its ending, as other files of the edition bear it
     * @param tei its text
     */
    public static Derive of(String stem, String tei) {
        try {
            XdmNode document = SafeXml.read(tei);
            String root = document.select(Steps.child(node -> node.getNodeKind() == XdmNodeKind.ELEMENT))
                    .findFirst()
                    .map(Remarks::name)
                    .orElse("");
            return root.equals(TEI)
                    ? new Derive(stem, Optional.of(document), List.of())
                    : unreadable(stem, new Position(1, 1), "the file is not TEI: its root is " + root);
        } catch (SafeXml.Unreadable e) {
            return unreadable(stem, e.position(), "the file " + e.getMessage());
        }
    }

    XdmNode document() {
        return document.orElseThrow();
    }

    /** What is wrong with the file as a whole; empty where it can be read. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** A page for reading, well-formed as XML too. */
    public Derived<String> html(Frame frame) {
        boolean alone = frame == Frame.ALONE;
        return text("html.xsl", alone ? Map.of("css", Style.CSS, "css-hash", Style.HASH) : Map.of());
    }

    /** The text, editorial marks in brackets, one blank line between paragraphs. */
    public Derived<String> text() {
        return text("text.xsl", Map.of());
    }

    /** One item for {@link CitationStyle#file}. A value that the page does not give is absent. */
    public Derived<String> citation(CitationStyle style) {
        return text("citation/" + style.word() + ".xsl", Map.of());
    }

    /** What the file adds to each table, to be written with {@link Csv}. */
    public Derived<Rows> rows() {
        Derived<Rows> made = make("csv.xsl", Map.of(), Rows.NONE, run -> RowReader.read(run.tree()));
        return new Derived<>(
                made.value(),
                Stream.concat(made.remarks().stream(), Remarks.formulas(made.value()).stream())
                        .toList());
    }

    private Derived<String> text(String stylesheet, Map<String, String> parameters) {
        return make(stylesheet, parameters, "", Run::text);
    }

    /** What is done with a run. */
    private interface Result<T> {
        T of(Run run) throws SaxonApiException;
    }

    private <T> Derived<T> make(String stylesheet, Map<String, String> parameters, T nothing, Result<T> result) {
        if (document.isEmpty()) {
            return new Derived<>(nothing, remarks);
        }
        Run run = new Run(stylesheet, document.get()).with("stem", stem);
        parameters.forEach(run::with);
        try {
            T value = result.of(run);
            return new Derived<>(value, Remarks.unknown(document.get(), run.unknown()));
        } catch (SaxonApiException e) {
            return new Derived<>(nothing, List.of(Remarks.underivable(new Position(1, 1), e.getMessage())));
        }
    }

    /** A file whose characters cannot be read: empty values, and a remark that says why, in one clause. */
    public static Derive unreadable(String stem, Position position, String why) {
        return new Derive(stem, Optional.empty(), List.of(Remarks.underivable(position, why)));
    }
}
