package org.opis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.opis.authority.Names;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Document;
import org.opis.document.Metadata;
import org.opis.layout.LayoutReader;
import org.opis.layout.Page;
import org.opis.read.DocumentReader;
import org.opis.read.MetadataReader;
import org.opis.tei.Tei;
import org.opis.tei.TeiWriter;
import org.opis.text.Source;
import org.opis.text.Span;

/** The pipeline. Thread-safe; the same source gives the same bytes, wherever and whenever. */
public final class Opis {
    private Opis() {}

    /** Encodes a dump. Whatever the dump holds, there is a TEI file that decodes to its bytes. */
    public static Encoding encode(Source source, Options options) {
        List<Diagnostic> found = new ArrayList<>();
        Names names = options.names();
        Page page = LayoutReader.read(source, options.layouts());
        Metadata said = MetadataReader.read(page, found::add);
        Document document =
                DocumentReader.read(page, said, new DocumentReader.Help(names, options.second()), found::add);
        Metadata metadata = MetadataReader.complete(page, document, said);
        Tei tei = Lossless.write(page, metadata, document, names, form(source, options, Set.of()), found::add);
        found.addAll(page.diagnostics());
        found.sort(Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::code));
        return new Encoding(source, page, metadata, document, tei, found);
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
