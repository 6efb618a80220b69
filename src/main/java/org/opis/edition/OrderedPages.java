package org.opis.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opis.batch.Stage;
import org.opis.derive.EditionEntry;
import org.opis.derive.ListPages;
import org.opis.derive.Neighbours;

/** Pages of papers, each with the ways to those before and after it, by date and in its archive file. */
final class OrderedPages {
    private static final String TOP = "<!--order:top-->";
    private static final String END = "<!--order:end-->";

    private final Stage stage;
    private final MadePages made;

    OrderedPages(Stage stage, MadePages made) {
        this.stage = stage;
        this.made = made;
    }

    void write(List<EditionEntry> entries) throws IOException {
        List<EditionEntry> papers = byDate(entries);
        List<EditionEntry> filed = papers.stream()
                .filter(entry -> !entry.file().isEmpty())
                .sorted(Comparator.comparing(EditionEntry::file))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> size = new HashMap<>();
        for (int i = 0; i < filed.size(); i++) {
            places.put(filed.get(i).stem(), i);
            first.putIfAbsent(filed.get(i).file(), i);
            size.merge(filed.get(i).file(), 1, Integer::sum);
        }
        for (int i = 0; i < papers.size(); i++) {
            EditionEntry entry = papers.get(i);
            List<Neighbours.Row> rows = new ArrayList<>(List.of(row("", papers, i)));
            if (size.getOrDefault(entry.file(), 0) > 1) {
                int start = first.get(entry.file());
                List<EditionEntry> inIt = filed.subList(start, start + size.get(entry.file()));
                rows.add(row(entry.file(), inIt, places.get(entry.stem()) - start));
            }
            write(entry, rows);
        }
        for (EditionEntry entry : entries) {
            if (!entry.isPaper()) {
                write(entry, List.of());
            }
        }
    }

    /** The papers; what has no date comes last, and the order of the files decides where nothing else does. */
    static List<EditionEntry> byDate(List<EditionEntry> entries) {
        return entries.stream()
                .filter(EditionEntry::isPaper)
                .sorted(Comparator.comparing(
                                (EditionEntry entry) -> entry.begin().isEmpty())
                        .thenComparing(EditionEntry::begin))
                .toList();
    }

    private static Neighbours.Row row(String label, List<EditionEntry> ordered, int i) {
        int total = ordered.size();
        Optional<EditionEntry> before = i > 0 ? Optional.of(ordered.get(i - 1)) : Optional.empty();
        Optional<EditionEntry> after = i + 1 < total ? Optional.of(ordered.get(i + 1)) : Optional.empty();
        return new Neighbours.Row(label, i + 1, total, before, after);
    }

    private void write(EditionEntry entry, List<Neighbours.Row> rows) throws IOException {
        Neighbours place = new Neighbours(entry, rows);
        String page = Laid.page(stage, entry.stem());
        made.page("html/" + entry.stem() + ".html", place + "\n" + page, () -> {
            String top = rows.isEmpty() ? "" : ListPages.order(place, "top");
            String end = ListPages.order(place, "end");
            return page.replace(TOP, top).replace(END, end);
        });
    }
}
