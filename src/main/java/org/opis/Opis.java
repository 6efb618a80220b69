package org.opis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        TeiWriter.Form form = new TeiWriter.Form(options.id(source.name()), options.schemaBase(), Version.NUMBER);
        Tei tei = Lossless.write(page, metadata, document, names, form, found::add);
        found.addAll(page.diagnostics());
        found.sort(Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::code));
        return new Encoding(source, page, metadata, document, tei, found);
    }
}
