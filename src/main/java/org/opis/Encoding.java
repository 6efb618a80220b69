package org.opis;

import java.util.List;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Document;
import org.opis.document.Metadata;
import org.opis.layout.Page;
import org.opis.tei.Tei;
import org.opis.text.Source;

/**
 * An encoded dump.
 *
 * @param source the dump
 * @param page its site recognised
 * @param metadata what the page's fields say
 * @param document its body, read
 * @param tei the file
 * @param diagnostics every finding, in the order of the dump
 */
public record Encoding(
        Source source, Page page, Metadata metadata, Document document, Tei tei, List<Diagnostic> diagnostics) {
    public Encoding {
        diagnostics = List.copyOf(diagnostics);
    }
}
