package org.opis.cli;

import java.util.ArrayList;
import java.util.List;
import org.opis.Encoding;
import org.opis.batch.Input;
import org.opis.layout.Page;
import org.opis.layout.PageClass;

/**
 * One dump to TEI.
 *
 * @param explain whether to say how the page was recognised
 * @param documentsOnly whether to skip other pages
 */
record EncodeWork(Encoder encoder, boolean explain, boolean documentsOnly) implements Run.Work<Made> {
    @Override
    public Made make(Input input, byte[] bytes) {
        Encoder.Encoded encoded = encoder.encode(input, bytes);
        if (encoded.encoding().isEmpty()) {
            return Made.of(encoded.findings());
        }
        Encoding encoding = encoded.encoding().get();
        Page page = encoding.page();
        List<String> remarks = new ArrayList<>();
        if (explain) {
            remarks.add("layout " + page.layout() + ", " + page.pageClass().word() + ": " + page.why());
        }
        if (documentsOnly && page.pageClass() != PageClass.DOCUMENT) {
            remarks.add("skipped: a page of class " + page.pageClass().word());
            return new Made(List.of(), remarks, List.of());
        }
        Made.Part part = Made.Part.of(".xml", encoding.tei().xml());
        return new Made(List.of(part), remarks, List.of(encoded.findings()));
    }
}
