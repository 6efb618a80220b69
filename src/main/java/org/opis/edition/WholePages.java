package org.opis.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.opis.batch.Stage;
import org.opis.derive.EditionEntry;
import org.opis.derive.Pages;

/** Pages that hang on more than one document: those of papers, lists, the index. */
final class WholePages {
    private WholePages() {}

    static void write(String title, List<EditionEntry> entries, Stage stage, Wrote told) throws IOException {
        MadePages made = new MadePages(stage, told);
        new OrderedPages(stage, made).write(entries);
        List<String> lists = Lists.write(title, entries, stage, made);
        for (Map.Entry<String, String> page : Pages.index(title, entries, lists).entrySet()) {
            byte[] content = page.getValue().getBytes(StandardCharsets.UTF_8);
            told.wrote(page.getKey(), stage.write(page.getKey(), content));
        }
        made.finish();
    }
}
