package org.opis.cli;

import java.util.List;
import org.opis.Encoder;
import org.opis.Encoding;
import org.opis.batch.Input;
import org.opis.batch.Work;
import org.opis.layout.Page;
import org.opis.layout.PageClass;

/**
 * One dump to TEI.
 *
 * @param explain how to say which rule read what
 * @param documentsOnly whether to skip other pages
 */
record EncodeWork(Encoder encoder, ExplainForm explain, boolean documentsOnly) implements Work<Made> {
    @Override
    public Made make(Input input, byte[] bytes) {
        Encoder.Encoded encoded = encoder.encode(input, bytes);
        if (encoded.encoding().isEmpty()) {
            return Made.of(encoded.findings());
        }
        Encoding encoding = encoded.encoding().get();
        Page page = encoding.page();
        if (documentsOnly && page.pageClass() != PageClass.DOCUMENT) {
            String skipped = "skipped: a page of class " + page.pageClass().word();
            return new Made(List.of(), List.of(skipped), List.of());
        }
        Made.Part part = Made.Part.of(".xml", encoding.tei().xml());
        String told = explain.of(encoding, input.label());
        return new Made(List.of(part), List.of(), List.of(encoded.findings()), told);
    }
}
