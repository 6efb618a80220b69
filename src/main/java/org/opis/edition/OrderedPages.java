package org.opis.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
        Map<String, List<EditionEntry>> files = new LinkedHashMap<>();
        papers.stream().filter(entry -> !entry.file().isEmpty()).forEach(entry -> files.computeIfAbsent(
                        entry.file(), file -> new ArrayList<>())
                .add(entry));
        Map<EditionEntry, List<Neighbours.Row>> rows = new LinkedHashMap<>();
        rows(rows, "", papers);
        files.forEach((file, inIt) -> {
            if (inIt.size() > 1) {
                rows(rows, file, inIt);
            }
        });
        for (EditionEntry entry : entries) {
            write(entry, Optional.ofNullable(rows.get(entry)).orElse(List.of()));
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

    private static void rows(Map<EditionEntry, List<Neighbours.Row>> rows, String label, List<EditionEntry> ordered) {
        int total = ordered.size();
        for (int i = 0; i < total; i++) {
            Optional<EditionEntry> before = i > 0 ? Optional.of(ordered.get(i - 1)) : Optional.empty();
            Optional<EditionEntry> after = i + 1 < total ? Optional.of(ordered.get(i + 1)) : Optional.empty();
            rows.computeIfAbsent(ordered.get(i), entry -> new ArrayList<>())
                    .add(new Neighbours.Row(label, i + 1, total, before, after));
        }
    }

    private void write(EditionEntry entry, List<Neighbours.Row> rows) throws IOException {
        Neighbours place = new Neighbours(entry, rows);
        String made = place + "\n" + stage.hash(Laid.page(entry.stem())).orElse("");
        this.made.page("html/" + entry.stem() + ".html", made, () -> {
            String page = Laid.page(stage, entry.stem());
            String top = rows.isEmpty() ? "" : ListPages.order(place, "top");
            String end = rows.isEmpty() ? "" : ListPages.order(place, "end");
            return page.replace(TOP, top).replace(END, end);
        });
    }
}
