package org.opis.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.diagnostic.Diagnostic;
import org.opis.document.Document;
import org.opis.document.Metadata;
import org.opis.document.Value;
import org.opis.layout.Page;

/** The rules that read a page's metadata, in their order. */
public final class MetadataRules {
    /** Their codes, in order. */
    public static final List<Code> CODES = List.of(
            Code.M201, Code.M202, Code.M203, Code.M204, Code.M205, Code.M206, Code.M207, Code.M208, Code.M209,
            Code.M210);

    private MetadataRules() {}

    /** {@code said} by the page, and by its paper where the page has no record. */
    public static Metadata complete(Page page, Document document, Metadata said) {
        return PrintedCredit.complete(page, document, PrintedRecordRule.complete(page, document, said));
    }

    /** What the fields of {@code page} say; remarks go to {@code out}. */
    public static Metadata read(Page page, Consumer<Diagnostic> out) {
        Fields fields = new Fields(page);
        Optional<Value> title = TitleRule.read(fields);
        return new Metadata(
                title,
                RecordDateRule.read(fields, out),
                AuthorRule.read(fields, title),
                FunderRule.read(fields),
                ResponsibilityRule.read(fields),
                ShelfmarkRule.read(fields, out),
                ShelfmarkRule.published(fields),
                SummaryRule.read(fields),
                RightsRule.read(fields),
                RecordRule.read(fields, out));
    }
}
