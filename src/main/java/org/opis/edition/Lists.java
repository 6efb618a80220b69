package org.opis.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opis.batch.Stage;
import org.opis.derive.EditionEntry;
import org.opis.derive.Lead;
import org.opis.derive.ListPages;
import org.opis.derive.Sheet;
import org.opis.edition.LeadBuckets.Row;

/** The lists of an edition: who is named where, which day is in which paper, what could not be read. */
final class Lists implements AutoCloseable {
    private final String title;
    private final List<EditionEntry> entries;
    private final MadePages made;
    private final LeadBuckets buckets;
    private final ListParts parts = new ListParts();
    /** The leads of short lists. */
    private final Map<String, List<Row>> whole = new TreeMap<>();

    private Lists(String title, List<EditionEntry> entries, MadePages made, LeadBuckets buckets) {
        this.title = title;
        this.entries = entries;
        this.made = made;
        this.buckets = buckets;
    }

    /** Those of an edition; they grow document by document. */
    static Lists open(String title, List<EditionEntry> entries, Stage stage, MadePages made) throws IOException {
        return new Lists(title, entries, made, new LeadBuckets(stage));
    }

    /** The leads to the document of that number. */
    void add(int document, List<Lead> leads) throws IOException {
        for (Lead lead : leads) {
            if (!lead.get("list").equals("passages") && parts.add(document, lead)) {
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
                write(parts.page(list, part.getKey()), sheet(list, part.getKey(), List.of(), part.getValue()));
            }
        }
    }

    private void index(String list) throws IOException {
        List<Row> rows = whole.getOrDefault(list, List.of());
        write(list + "/index.html", sheet(list, "", rows.isEmpty() ? parts.parts(list) : List.of(), rows));
    }

    private void write(String name, Sheet sheet) throws IOException {
        made.page(name, sheet.toString(), () -> ListPages.sheet(sheet));
    }

    private Sheet sheet(String list, String section, List<Sheet.Part> of, List<Row> rows) {
        Map<Integer, List<Lead>> groups = new TreeMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.document(), number -> new ArrayList<>())
                .add(row.lead()));
        List<Sheet.Group> documents = groups.entrySet().stream()
                .map(group -> new Sheet.Group(entries.get(group.getKey()), group.getValue()))
                .toList();
        return new Sheet(title, list, section, section.isEmpty() && of.isEmpty(), parts.lists(), of, documents);
    }
}
