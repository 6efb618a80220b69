package org.opis.edition.search;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opis.derive.EditionEntry;
import org.opis.derive.Lead;

/** The index of all words of an edition, in shards by their order: a search loads those of its words. */
public final class SearchIndex implements AutoCloseable {
    /** Title and names in all their forms, then the text: the numbers are those that MiniSearch gives its fields. */
    private static final int FIELDS = 2;
    /** A shard has about as many characters. */
    private static final int SHARD = 40_000;

    private final Postings postings;
    private final Facets facets;
    private final List<EditionEntry> entries = new ArrayList<>();
    private final List<List<Integer>> lengths = List.of(new ArrayList<>(), new ArrayList<>());

    /** @param folder for what is written in between */
    public SearchIndex(Path folder) throws IOException {
        postings = new Postings(folder);
        facets = new Facets(folder);
    }

    public void add(EditionEntry entry, List<Lead> leads) throws IOException {
        StringBuilder head = new StringBuilder(entry.title());
        StringBuilder text = new StringBuilder();
        for (Lead lead : leads) {
            switch (lead.get("list")) {
                case "passages" -> text.append(lead.get("words")).append('\n');
                case "people", "organisations", "places" -> head.append('\n').append(names(lead));
                default -> {
                    // it says nothing that is not in the others
                }
            }
        }
        add(0, head.toString());
        add(1, text.toString());
        facets.add(entry, leads);
        entries.add(entry);
    }

    private static String names(Lead lead) {
        return lead.get("act").equals("mention") || lead.get("act").equals("note")
                ? lead.get("key")
                : lead.get("key") + "\n" + lead.get("form");
    }

    private void add(int field, String text) throws IOException {
        Map<String, Integer> words = new TreeMap<>();
        List<String> all = SearchWords.of(text);
        all.forEach(word -> words.merge(word, 1, Integer::sum));
        lengths.get(field).add(all.size());
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            // a name is there or not, however many forms of it are listed
            postings.add(word.getKey(), field, entries.size(), field == 0 ? 1 : word.getValue());
        }
    }

    /** Takes the scripts, by their names in an edition. */
    public interface Scripts {
        void write(String name, Content script) throws IOException;
    }

    /** A script; it may be large. */
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** All documents are in. */
    public void finish(Scripts scripts) throws IOException {
        List<String> first = new ArrayList<>();
        StringBuilder shard = new StringBuilder();
        postings.each(FIELDS, (word, line) -> {
            if (shard.length() > SHARD) {
                flush(first.size() - 1, shard, scripts);
            }
            if (shard.isEmpty()) {
                first.add(word);
            }
            shard.append(shard.isEmpty() ? "" : "\n").append(line);
        });
        if (!shard.isEmpty()) {
            flush(first.size() - 1, shard, scripts);
        }
        scripts.write("search/documents.js", out -> Script.write(out, "documents", table(first)));
    }

    private static void flush(int number, StringBuilder shard, Scripts scripts) throws IOException {
        scripts.write("search/words/" + number + ".js", out -> Script.write(out, "words", number, shard.toString()));
        shard.setLength(0);
    }

    private Map<String, Object> table(List<String> first) throws IOException {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("file", entries.stream().map(EditionEntry::stem).iterator());
        table.put("title", entries.stream().map(EditionEntry::title).iterator());
        table.put("kind", entries.stream().map(EditionEntry::pageClass).iterator());
        table.put("begin", entries.stream().map(EditionEntry::begin).iterator());
        table.put("date", entries.stream().map(EditionEntry::date).iterator());
        table.put("lengths", lengths);
        table.put("shards", first);
        table.put("facets", facets.table());
        return table;
    }

    @Override
    public void close() throws IOException {
        try (postings;
                facets) {
            // nothing but that
        }
    }
}
