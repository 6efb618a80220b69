package org.opis.read;

import java.util.List;
import java.util.function.Consumer;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Document;
import org.opis.document.Metadata;
import org.opis.document.RuleReading;
import org.opis.layout.Page;
import org.opis.metadata.MetadataRules;

/** From a page to what it says about its document. */
public final class MetadataReader {
    private MetadataReader() {}

    /** The metadata of {@code page}; a value that the page doesn't give is absent. Remarks go to {@code out}. */
    public static Metadata read(Page page, Consumer<Diagnostic> out) {
        return MetadataRules.read(page, out);
    }

    /** {@code said} by the page, completed by what its {@code document} prints where the page has no record. */
    public static Metadata complete(Page page, Document document, Metadata said) {
        return MetadataRules.complete(page, document, said);
    }

    /** Which rule read each value of {@code metadata}. */
    public static List<RuleReading> readings(Metadata metadata) {
        return MetadataReadings.of(metadata);
    }
}
