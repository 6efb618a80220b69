package org.opis.edition;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.batch.Spool;
import org.opis.batch.Stage;
import org.opis.derive.EditionChanges;
import org.opis.derive.EditionEntry;
import org.opis.derive.IndexPages;
import org.opis.derive.Lead;
import org.opis.derive.Pages;
import org.opis.edition.address.AddressBook;
import org.opis.edition.search.SearchFiles;
import org.opis.edition.search.SearchIndex;

/** What hangs on more than one document: the pages of papers, the lists, the search, the index. */
final class WholePages {
    private final Colophon colophon;
    private final List<EditionEntry> entries;
    private final Stage stage;
    private final Publication.Told told;
    private final AddressBook book;
    private final Optional<PreviousEdition> previous;
    private final EditionNumbers numbers;

    WholePages(Colophon colophon, Contents contents, Stage stage, Publication.Told told, AddressBook book) {
        this.colophon = colophon;
        this.entries = contents.entries();
        this.numbers = contents.numbers();
        this.stage = stage;
        this.told = told;
        this.book = book;
        this.previous = colophon.previous().map(PreviousEdition::new);
    }

    void write() throws IOException {
        try (MadePages made = new MadePages(stage, told)) {
            write(made);
            made.finish();
        }
    }

    private void write(MadePages made) throws IOException {
        new OrderedPages(stage, made).write(entries);
        List<String> lists = found(made);
        new IndexPages(colophon.imprint(), entries, lists).each(this::write);
        write("about.html", Pages.about(colophon.imprint(), lists, said(), numbers.inOrder(), previous.isPresent()));
        if (previous.isPresent()) {
            EditionChanges changes = previous.get().changes();
            write("changes.html", changes.html(colophon.imprint()));
            if (colophon.imprint().hasFeed()) {
                write("changes.atom", changes.atom(colophon.imprint()));
            }
        }
        if (!colophon.imprint().base().isEmpty()) {
            try (Spool map = stage.spool("sitemap.xml")) {
                Sitemap.write(map, colophon.imprint().base(), stage::outputs);
                told.wrote("sitemap.xml", map.finish());
            }
        }
        for (Map.Entry<String, byte[]> file : colophon.ordered().entrySet()) {
            told.wrote(file.getKey(), stage.write(file.getKey(), file.getValue()));
        }
        pictures();
        if (colophon.epub()) {
            new EpubFile(stage, told).write(colophon.imprint(), said(), entries);
        }
        writeAll(SearchFiles.all());
        new AddressPages(stage, made, told, book).write(colophon.imprint(), entries);
    }

    /** Lists and search, from one look at each document; gives the names of the lists. */
    private List<String> found(MadePages made) throws IOException {
        try (Lists lists = Lists.open(colophon.imprint(), entries, stage, made);
                SearchIndex search = new SearchIndex(stage.scratch("words"))) {
            OtherPapers others = new OtherPapers(entries);
            for (int i = 0; i < entries.size(); i++) {
                List<Lead> leads = Laid.leads(stage, entries.get(i).stem());
                lists.add(i, leads);
                others.missing(entries.get(i).stem(), leads).forEach(told::said);
                if (previous.isPresent()) {
                    previous.get().compare(entries.get(i), leads);
                }
                search.add(entries.get(i), leads);
            }
            search.finish(this::write);
            return lists.finish();
        }
    }

    /** One after the other: they are large. */
    private void pictures() throws IOException {
        for (EditionEntry entry : entries) {
            for (Map.Entry<String, Path> picture :
                    colophon.facsimiles().files(entry.stem()).entrySet()) {
                byte[] content = Files.readAllBytes(picture.getValue());
                told.wrote(picture.getKey(), stage.write(picture.getKey(), content));
            }
        }
    }

    /** The paragraphs of the editors. */
    private List<String> said() {
        return Arrays.stream(colophon.about().split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private void writeAll(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    private void write(String name, SearchIndex.Content script) throws IOException {
        try (Spool spool = stage.spool(name)) {
            Writer out = new OutputStreamWriter(spool.out(), StandardCharsets.UTF_8);
            script.writeTo(out);
            out.flush();
            told.wrote(name, spool.finish());
        }
    }

    private void write(String name, String text) throws IOException {
        told.wrote(name, stage.write(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
