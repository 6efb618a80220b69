package org.opis.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opis.batch.SortedLines;
import org.opis.batch.Stage;
import org.opis.derive.EditionEntry;
import org.opis.derive.Imprint;
import org.opis.derive.Lead;
import org.opis.derive.ListPages;
import org.opis.derive.Sheet;

/** The lists of an edition: who is named where, which day is in which paper, what could not be read. */
final class Lists implements AutoCloseable {
    /** Between list, part and month: in no name. */
    private static final String BETWEEN = "\t";

    private final Imprint imprint;
    private final List<EditionEntry> entries;
    private final MadePages made;
    private final SortedLines lines;
    private final ListParts parts = new ListParts();
    /** The leads of short lists. */
    private final Map<String, List<Row>> whole = new TreeMap<>();

    private int count;

    private Lists(Imprint imprint, List<EditionEntry> entries, MadePages made, SortedLines lines) {
        this.imprint = imprint;
        this.entries = entries;
        this.made = made;
        this.lines = lines;
    }

    /** Those of an edition; they grow document by document. */
    static Lists open(Imprint imprint, List<EditionEntry> entries, Stage stage, MadePages made) {
        return new Lists(imprint, entries, made, new SortedLines(stage.scratch("leads"), "leads"));
    }

    /** A lead to the document of that number; leads are numbered as they come. */
    record Row(int number, int document, Lead lead) {
        String line() {
            return number + BETWEEN + document + BETWEEN + LeadLine.of(lead);
        }

        static Row of(String line) {
            String[] cells = line.split(BETWEEN, 3);
            return new Row(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), LeadLine.lead(cells[2]));
        }
    }

    /** The leads to the document of that number. */
    void add(int document, List<Lead> leads) throws IOException {
        for (Lead lead : leads) {
            if (!lead.get("list").matches("passages|addresses") && parts.add(document, lead)) {
                lines.add(
                        lead.get("list") + BETWEEN + lead.get("section") + BETWEEN + month(document, lead),
                        new Row(count++, document, lead).line());
            }
        }
    }

    /** Of a mention, which there may be thousands of: they are read month by month. */
    private String month(int document, Lead lead) {
        String begin = entries.get(document).begin();
        boolean mentioned = ListParts.isEntry(lead) && lead.get("act").equals("mention");
        return !mentioned ? "" : begin.isEmpty() ? ListParts.UNDATED : begin.substring(0, Math.min(7, begin.length()));
    }

    /** All documents are in: writes all pages; gives the names of the lists that there are. */
    List<String> finish() throws IOException {
        List<PartPages> open = new ArrayList<>();
        lines.each((key, line) -> {
            String[] names = key.split(BETWEEN, -1);
            if (open.isEmpty() || !open.get(0).isOf(names[0], names[1])) {
                end(open);
                open.add(new PartPages(this, parts, names[0], names[1]));
            }
            open.get(0).add(names[2], Row.of(line));
        });
        end(open);
        for (String list : parts.lists()) {
            List<Row> rows = whole.getOrDefault(list, List.of());
            Sheet.Place place = new Sheet.Place(list + "/index.html", list, "", "");
            write(place, rows.isEmpty() ? parts.parts(list) : List.of(), rows);
        }
        return parts.lists();
    }

    private void end(List<PartPages> open) throws IOException {
        for (PartPages part : open) {
            if (parts.isShort(part.list())) {
                whole.computeIfAbsent(part.list(), name -> new ArrayList<>()).addAll(part.rows());
            } else {
                part.write();
            }
        }
        open.clear();
    }

    /** One page, of leads as they came. */
    void write(Sheet.Place place, List<Sheet.Part> of, List<Row> rows) throws IOException {
        Map<Integer, List<Lead>> groups = new TreeMap<>();
        rows.stream().sorted(Comparator.comparingInt(Row::number)).forEach(row -> groups.computeIfAbsent(
                        row.document(), number -> new ArrayList<>())
                .add(row.lead()));
        List<Sheet.Group> documents = groups.entrySet().stream()
                .map(group -> new Sheet.Group(entries.get(group.getKey()), group.getValue()))
                .toList();
        boolean all = place.section().isEmpty() && of.isEmpty();
        Sheet sheet = new Sheet(imprint, place, all, parts.lists(), of, documents);
        made.page(place.page(), sheet.toString(), () -> ListPages.sheet(sheet));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
