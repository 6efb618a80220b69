package org.opis.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opis.batch.Stage;
import org.opis.derive.EditionEntry;
import org.opis.derive.Imprint;
import org.opis.derive.Lead;
import org.opis.derive.ListPages;
import org.opis.derive.Sheet;
import org.opis.edition.LeadBuckets.Row;

/** The lists of an edition: who is named where, which day is in which paper, what could not be read. */
final class Lists implements AutoCloseable {
    private final Imprint imprint;
    private final List<EditionEntry> entries;
    private final MadePages made;
    private final LeadBuckets buckets;
    private final ListParts parts = new ListParts();
    /** The leads of short lists. */
    private final Map<String, List<Row>> whole = new TreeMap<>();

    private Lists(Imprint imprint, List<EditionEntry> entries, MadePages made, LeadBuckets buckets) {
        this.imprint = imprint;
        this.entries = entries;
        this.made = made;
        this.buckets = buckets;
    }

    /** Those of an edition; they grow document by document. */
    static Lists open(Imprint imprint, List<EditionEntry> entries, Stage stage, MadePages made) throws IOException {
        return new Lists(imprint, entries, made, new LeadBuckets(stage));
    }

    /** The leads to the document of that number. */
    void add(int document, List<Lead> leads) throws IOException {
        for (Lead lead : leads) {
            if (!lead.get("list").matches("passages|addresses") && parts.add(document, lead)) {
                buckets.add(new Row(document, lead));
            }
        }
    }

    /** All documents are in: writes all pages; gives the names of the lists that there are. */
    List<String> finish() throws IOException {
        buckets.each(this::pages);
        for (String list : parts.lists()) {
            index(list);
        }
        return parts.lists();
    }

    @Override
    public void close() throws IOException {
        buckets.close();
    }

    private void pages(List<Row> rows) throws IOException {
        Map<String, Map<String, List<Row>>> sheets = new TreeMap<>();
        for (Row row : rows) {
            String list = row.lead().get("list");
            if (parts.isShort(list)) {
                whole.computeIfAbsent(list, name -> new ArrayList<>()).add(row);
            } else {
                sheets.computeIfAbsent(list, name -> new TreeMap<>())
                        .computeIfAbsent(row.lead().get("section"), name -> new ArrayList<>())
                        .add(row);
            }
        }
        for (String list : sheets.keySet()) {
            for (Map.Entry<String, List<Row>> part : sheets.get(list).entrySet()) {
                write(sheet(parts.page(list, part.getKey()), list, part.getKey(), List.of(), part.getValue()));
            }
        }
    }

    private void index(String list) throws IOException {
        List<Row> rows = whole.getOrDefault(list, List.of());
        write(sheet(list + "/index.html", list, "", rows.isEmpty() ? parts.parts(list) : List.of(), rows));
    }

    private void write(Sheet sheet) throws IOException {
        made.page(sheet.page(), sheet.toString(), () -> ListPages.sheet(sheet));
    }

    private Sheet sheet(String page, String list, String section, List<Sheet.Part> of, List<Row> rows) {
        Map<Integer, List<Lead>> groups = new TreeMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.document(), number -> new ArrayList<>())
                .add(row.lead()));
        List<Sheet.Group> documents = groups.entrySet().stream()
                .map(group -> new Sheet.Group(entries.get(group.getKey()), group.getValue()))
                .toList();
        return new Sheet(imprint, page, list, section, section.isEmpty() && of.isEmpty(), parts.lists(), of, documents);
    }
}
