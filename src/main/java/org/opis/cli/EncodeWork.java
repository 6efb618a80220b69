package org.opis.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.opis.Encoding;
import org.opis.Opis;
import org.opis.batch.Input;
import org.opis.layout.Page;
import org.opis.layout.PageClass;
import org.opis.report.Checked;
import org.opis.text.SourceReader;

/**
 * One dump to TEI.
 *
 * @param explain whether to say how the page was recognised
 * @param documentsOnly whether to skip other pages
 */
record EncodeWork(Opis.Options options, Charset charset, boolean explain, boolean documentsOnly)
        implements Run.Work<Made> {
    @Override
    public Made make(Input input, byte[] bytes) {
        Encoding encoding = Opis.encode(SourceReader.read(input.name(), bytes, charset), options);
        Page page = encoding.page();
        List<String> remarks = new ArrayList<>();
        if (explain) {
            remarks.add("layout " + page.layout() + ", " + page.pageClass().word() + ": " + page.why());
        }
        if (documentsOnly && page.pageClass() != PageClass.DOCUMENT) {
            remarks.add("skipped: a page of class " + page.pageClass().word());
            return new Made(List.of(), remarks, List.of());
        }
        Checked findings = Checked.dump(input.label(), encoding.source(), encoding.diagnostics());
        return new Made(List.of(Made.Part.of(".xml", encoding.tei().xml())), remarks, List.of(findings));
    }
}
