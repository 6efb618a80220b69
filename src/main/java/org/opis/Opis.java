package org.opis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.authority.Names;
import org.opis.derive.Derive;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Document;
import org.opis.document.Metadata;
import org.opis.layout.LayoutReader;
import org.opis.layout.Page;
import org.opis.read.DocumentReader;
import org.opis.read.MetadataReader;
import org.opis.tei.Decoded;
import org.opis.tei.Decoder;
import org.opis.tei.Tei;
import org.opis.tei.TeiWriter;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;
import org.opis.validate.Validator;
import org.opis.validate.finding.Finding;

/**
 * What opis does, as a library: encode, decode, validate, derive. Values go in and come out; no file is opened, nothing
 * is printed, nothing a file holds is an exception. Thread-safe; the same source gives the same bytes, wherever and
 * whenever.
 */
public final class Opis {
    private Opis() {}

    /**
     * Encodes a dump in UTF-8 for the {@code tei} folder of an edition, with the layouts and names that opis brings along.
     *
     * @param name the file's name without its folder; the xml:id of the root is made of it
     * @param dump its bytes
     * @return the TEI file, and what is to be said of the dump
     */
    public static Encoding encode(String name, byte[] dump) {
        return encode(SourceReader.read(name, dump, StandardCharsets.UTF_8), Options.DEFAULT);
    }

    /**
     * Encodes a dump. Whatever the dump holds, there is a TEI file that decodes to its bytes; whether it is valid is for
     * {@link #proved} to say.
     *
     * @param source the dump, from {@link SourceReader}
     * @param options layouts, names, address of the schemas
     * @return the TEI file, and what is to be said of the dump
     */
    public static Encoding encode(Source source, Options options) {
        List<Diagnostic> found = new ArrayList<>();
        Names names = options.names();
        Page page = LayoutReader.read(source, options.layouts());
        Metadata said = MetadataReader.read(page, found::add);
        Document papers = DocumentReader.read(page, said, new DocumentReader.Help(names, options.second()), found::add);
        Metadata metadata = MetadataReader.complete(page, papers, said);
        Document document = DocumentReader.withFacts(source.text(), papers, metadata);
        Tei tei = Lossless.write(page, metadata, document, names, form(source, options, Set.of()), found::add);
        found.addAll(page.diagnostics());
        found.sort(Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::code));
        return new Encoding(source, page, metadata, document, tei, found);
    }

    /**
     * Shows that a file is valid by the grammar, the rules and its pointers; where it is not, the same dump is written with
     * plainer markup around the fault, and a diagnostic says so. What the commands write has passed this.
     *
     * @param encoding as {@link #encode(Source, Options)} gave it
     * @param options with which it was made
     * @return the valid encoding; empty where no plainer markup helps, which is a fault of opis
     */
    public static Optional<Encoding> proved(Encoding encoding, Options options) {
        return Proof.of(encoding, options).map(Proof.Proved::encoding);
    }

    /**
     * Gives the dump back that a TEI file describes.
     *
     * @param tei bytes of a file that opis encoded, edited since or not
     * @return the bytes of the dump, and whether they are those that were encoded; a file that is no XML has a problem
     */
    public static Decoded decode(byte[] tei) {
        return Decoder.decode(tei);
    }

    /**
     * Validates a file by the schema of opis: RELAX NG, Schematron, pointers within the file. For schemas of your own and
     * files that point to each other see {@link org.opis.validate.Validation}.
     *
     * @param name how findings call the file
     * @param tei its bytes
     * @param listener gets each finding, in the order of the file; none where the file is valid
     */
    public static void validate(String name, byte[] tei, Consumer<? super Finding> listener) {
        Validator.builtIn().validate(name, tei).forEach(listener);
    }

    /**
     * Reads a TEI file, once, for all that can be made of it: pages, text, citations, tables.
     *
     * @param stem the name of the file without its ending, as products call it
     * @param tei its bytes
     * @return what makes the products; one that cannot be read makes empty ones, and says why in its remarks
     */
    public static Derive derive(String stem, byte[] tei) {
        return Derive.of(stem, tei);
    }

    /** The same dump written once more, with plainer markup; {@code said} says where and why. */
    static Encoding write(
            Encoding encoding, Document document, Options options, Set<Span> withheld, List<Diagnostic> said) {
        List<Diagnostic> found = new ArrayList<>(encoding.diagnostics());
        TeiWriter.Form form = form(encoding.source(), options, withheld);
        Tei tei = Lossless.write(encoding.page(), encoding.metadata(), document, options.names(), form, diagnostic -> {
            if (!found.contains(diagnostic)) {
                found.add(diagnostic);
            }
        });
        found.addAll(said);
        found.sort(Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::code));
        return new Encoding(encoding.source(), encoding.page(), encoding.metadata(), document, tei, found);
    }

    private static TeiWriter.Form form(Source source, Options options, Set<Span> withheld) {
        return new TeiWriter.Form(options.id(source.name()), options.schemaBase(), Version.NUMBER, withheld);
    }
}
