package org.opis.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code index.html}, {@code search.html} and {@code years/*.html}: the files of an edition by year and month. */
public final class IndexPages {
    /** So many papers are listed on the first page; of more it names the years. */
    private static final int MOST = 150;

    private final Imprint imprint;
    private final Collection<String> lists;
    private final Map<String, List<EditionEntry>> years = new TreeMap<>();
    /** Those that the first page lists. */
    private final List<EditionEntry> first;

    private int papers;
    private int others;

    /** @param lists that the edition has ({@link ListPages}) */
    public IndexPages(Imprint imprint, List<EditionEntry> entries, Collection<String> lists) {
        this.imprint = imprint;
        this.lists = lists;
        for (EditionEntry entry : entries) {
            years.computeIfAbsent(entry.year(), year -> new ArrayList<>()).add(entry);
            papers += entry.isPaper() ? 1 : 0;
            others += entry.isPaper() ? 0 : 1;
        }
        this.first = papers > MOST ? List.of() : entries;
    }

    /** Takes a page. */
    public interface Taker {
        void take(String name, String page) throws IOException;
    }

    /** Gives them, one after the other. */
    public void each(Taker taker) throws IOException {
        taker.take("index.html", page("index.html", first, ""));
        taker.take("search.html", page("search.html", List.of(), "search"));
        for (Map.Entry<String, List<EditionEntry>> year : years.entrySet()) {
            String name = "years/" + year.getKey() + ".html";
            taker.take(name, page(name, year.getValue(), year.getKey()));
        }
    }

    private String page(String page, List<EditionEntry> listed, String year) {
        return PageInput.page("index.xsl", imprint.parameters(page, Map.of("year", year)), out -> {
            out.writeStartElement("edition");
            PageInput.attributes(
                    out,
                    "title",
                    imprint.title(),
                    "papers",
                    Integer.toString(papers),
                    "others",
                    Integer.toString(others),
                    "listed",
                    papers > MOST ? "no" : "yes");
            for (String list : lists) {
                PageInput.empty(out, "list", "name", list);
            }
            for (Map.Entry<String, List<EditionEntry>> one : years.entrySet()) {
                out.writeStartElement("year");
                PageInput.attributes(
                        out,
                        "name",
                        one.getKey(),
                        "papers",
                        Integer.toString(one.getValue().size()));
                for (Map.Entry<String, Long> month : months(one.getValue()).entrySet()) {
                    PageInput.empty(out, "month", "name", month.getKey(), "papers", Long.toString(month.getValue()));
                }
                out.writeEndElement();
            }
            for (EditionEntry entry : listed) {
                PageInput.open(out, entry);
                out.writeEndElement();
            }
            out.writeEndElement();
        });
    }

    /** What is known by its year alone is of none. */
    private static Map<String, Long> months(List<EditionEntry> year) {
        return year.stream()
                .filter(entry -> entry.isPaper() && entry.begin().contains("-"))
                .collect(Collectors.groupingBy(
                        entry -> entry.begin().substring(0, "1960-05".length()), TreeMap::new, Collectors.counting()));
    }
}
