package org.opis.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.derive.CitationStyle;
import org.opis.derive.DerivationRemark;
import org.opis.derive.Derive;
import org.opis.derive.Derived;
import org.opis.derive.Imprint;
import org.opis.derive.Lead;
import org.opis.derive.Leaf;
import org.opis.derive.Pages;
import org.opis.derive.PassageLines;
import org.opis.derive.TableRows;
import org.opis.edition.Published.Output;
import org.opis.edition.address.AddressBook;
import org.opis.edition.address.PaperAddresses;
import org.opis.edition.search.SearchText;
import org.opis.text.Digest;
import org.opis.text.Source;

/** Makes the files that an edition holds of one TEI file, one after the other. */
final class EditionFiles {
    private final String place;
    private final Derive derive;
    private final Imprint imprint;
    private final List<Leaf> leaves;
    private final AddressBook book;
    private final List<DerivationRemark> remarks = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final Map<CitationStyle, String> citations = new EnumMap<>(CitationStyle.class);

    EditionFiles(String place, Derive derive, Colophon colophon, AddressBook book) {
        this.place = place;
        this.derive = derive;
        this.imprint = colophon.imprint();
        this.leaves = colophon.facsimiles().of(place);
        this.book = book;
    }

    /** All of them; {@code tei} is the file, {@code dump} its dump where there is one. */
    EditionFiles make(String tei, Optional<Source> dump) throws IOException {
        PassageLines lines = dump.map(source -> PassageLines.of(tei, source)).orElse(PassageLines.NONE);
        List<Lead> leads = value(derive.leads());
        PaperAddresses addresses = addresses(leads);
        outputs.add(new Output(AddressBook.file(place), AddressBook.bytes(place, addresses)));
        String hash = Digest.sha256(tei);
        outputs.add(Laid.page(place, value(derive.html(imprint, hash, lines, book.gone(place, addresses), leaves))));
        outputs.add(Laid.leads(place, leads));
        put(SearchText.file(place), SearchText.of(place, leads));
        put("text/" + place + ".txt", value(derive.text()));
        dump.ifPresent(source -> put("dump/" + place + ".html", Pages.dump(imprint, place, source, lines)));
        for (CitationStyle style : CitationStyle.values()) {
            String citation = value(derive.citation(style, imprint));
            citations.put(style, citation);
            // a page that is no paper is not cited
            if (!citation.isEmpty()) {
                put("cite/" + place + "." + style.extension(), style.file(List.of(citation)));
            }
        }
        return this;
    }

    /** Those that it has now, and those that it had. */
    private PaperAddresses addresses(List<Lead> leads) throws IOException {
        for (Lead lead : leads) {
            if (lead.get("list").equals("addresses")) {
                List<String> ids = Arrays.stream(lead.get("words").split(" "))
                        .filter(id -> !id.isEmpty())
                        .toList();
                return book.of(place, lead.get("key"), ids);
            }
        }
        return book.of(place, "", List.of());
    }

    /** What is remembered of them. */
    Memo memo(String source, String sha256, Output tei) {
        TableRows rows = value(derive.rows());
        Map<String, String> hashes = new TreeMap<>(Map.of(tei.name(), Digest.sha256(tei.content())));
        outputs.forEach(output -> hashes.put(output.name(), Digest.sha256(output.content())));
        return new Memo("", place, source, sha256, hashes, rows, citations, List.of(), List.of());
    }

    List<Output> outputs() {
        return outputs;
    }

    List<DerivationRemark> remarks() {
        return remarks;
    }

    private void put(String name, String text) {
        outputs.add(new Output(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private <T> T value(Derived<T> derived) {
        derived.remarks().stream().filter(r -> !remarks.contains(r)).forEach(remarks::add);
        return derived.value();
    }
}
