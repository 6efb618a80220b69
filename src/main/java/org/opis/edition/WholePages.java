package org.opis.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.opis.batch.Stage;
import org.opis.derive.EditionEntry;
import org.opis.derive.Lead;
import org.opis.derive.Pages;
import org.opis.edition.search.SearchFiles;
import org.opis.edition.search.SearchIndex;

/** What hangs on more than one document: the pages of papers, the lists, the search, the index. */
final class WholePages {
    private final String title;
    private final List<EditionEntry> entries;
    private final Stage stage;
    private final Wrote told;

    WholePages(String title, List<EditionEntry> entries, Stage stage, Wrote told) {
        this.title = title;
        this.entries = entries;
        this.stage = stage;
        this.told = told;
    }

    void write() throws IOException {
        MadePages made = new MadePages(stage, told);
        new OrderedPages(stage, made).write(entries);
        writeAll(Pages.index(title, entries, found(made)));
        writeAll(SearchFiles.all());
        made.finish();
    }

    /** Lists and search, from one look at each document; gives the names of the lists. */
    private List<String> found(MadePages made) throws IOException {
        try (Lists lists = Lists.open(title, entries, stage, made);
                SearchIndex search = new SearchIndex(stage.scratch("words"))) {
            for (int i = 0; i < entries.size(); i++) {
                List<Lead> leads = Laid.leads(stage, entries.get(i).stem());
                lists.add(i, leads);
                search.add(entries.get(i), leads);
            }
            search.finish(this::write);
            return lists.finish();
        }
    }

    private void writeAll(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    private void write(String name, String text) throws IOException {
        told.wrote(name, stage.write(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
