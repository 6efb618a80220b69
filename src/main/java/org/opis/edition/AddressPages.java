package org.opis.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opis.batch.Spool;
import org.opis.batch.Stage;
import org.opis.derive.EditionEntry;
import org.opis.derive.Imprint;
import org.opis.derive.RemovedPaper;
import org.opis.edition.address.Address;
import org.opis.edition.address.AddressBook;
import org.opis.edition.address.PaperAddresses;

/** {@code addresses.json}, and the pages that answer for papers that are no longer in the edition. */
final class AddressPages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stage stage;
    private final MadePages made;
    private final Wrote told;
    private final AddressBook book;

    AddressPages(Stage stage, MadePages made, Wrote told, AddressBook book) {
        this.stage = stage;
        this.made = made;
        this.told = told;
        this.book = book;
    }

    void write(Imprint imprint, List<EditionEntry> entries) throws IOException {
        try (Spool all = stage.spool("addresses.json")) {
            list(
                    all,
                    imprint,
                    entries.stream().map(EditionEntry::stem).collect(Collectors.toCollection(LinkedHashSet::new)));
            told.wrote("addresses.json", all.finish());
        }
        book.finish(stage);
    }

    private void list(Spool all, Imprint imprint, Set<String> present) throws IOException {
        all.append("[");
        String between = "\n";
        for (String place : present) {
            between = append(all, between, place, AddressBook.read(stage.read(AddressBook.file(place))));
        }
        for (Map.Entry<String, PaperAddresses> gone : book.removed(present).entrySet()) {
            between = append(all, between, gone.getKey(), gone.getValue());
            removed(imprint, gone.getKey(), gone.getValue(), present);
        }
        all.append("\n]\n");
    }

    private void removed(Imprint imprint, String place, PaperAddresses addresses, Set<String> present)
            throws IOException {
        String file = AddressBook.file(place);
        stage.write(file, AddressBook.bytes(place, addresses));
        String now = book.now(place).orElse("");
        // where the paper is now, it may have its passages still
        List<String> stand = !present.contains(now)
                ? List.of()
                : AddressBook.read(stage.read(AddressBook.file(now))).passages().stream()
                        .filter(address -> address.until().isEmpty())
                        .map(Address::id)
                        .toList();
        RemovedPaper paper = new RemovedPaper(
                place,
                addresses.title(),
                addresses.page().until(),
                present.contains(now) ? now : "",
                addresses.passages().stream().map(Address::id).toList(),
                stand);
        made.page("html/" + place + ".html", imprint + "\n" + paper, () -> paper.html(imprint));
    }

    private static String append(Spool all, String between, String place, PaperAddresses addresses) throws IOException {
        all.append(between + line(place, addresses.page()));
        for (Address passage : addresses.passages()) {
            all.append(",\n" + line(place, passage));
        }
        return ",\n";
    }

    private static String line(String place, Address address) throws IOException {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("page", "html/" + place + ".html");
        if (!address.id().isEmpty()) {
            line.put("id", address.id());
        }
        line.put("since", address.since());
        if (!address.until().isEmpty()) {
            line.put("until", address.until());
        }
        return JSON.writeValueAsString(line);
    }
}
