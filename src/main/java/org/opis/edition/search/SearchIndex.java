package org.opis.edition.search;

import java.io.IOException;
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
    private final Facets facets = new Facets();
    private final List<EditionEntry> entries = new ArrayList<>();
    private final List<List<Integer>> lengths = List.of(new ArrayList<>(), new ArrayList<>());

    /** @param folder for what is written in between */
    public SearchIndex(Path folder) throws IOException {
        postings = new Postings(folder);
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
    public interface Writer {
        void write(String name, String script) throws IOException;
    }

    /** All documents are in. */
    public void finish(Writer writer) throws IOException {
        List<String> first = new ArrayList<>();
        StringBuilder shard = new StringBuilder();
        postings.each(FIELDS, (word, line) -> {
            if (shard.length() > SHARD) {
                flush(first.size() - 1, shard, writer);
            }
            if (shard.isEmpty()) {
                first.add(word);
            }
            shard.append(shard.isEmpty() ? "" : "\n").append(line);
        });
        if (!shard.isEmpty()) {
            flush(first.size() - 1, shard, writer);
        }
        writer.write("search/documents.js", Script.call("documents", table(first)));
    }

    private static void flush(int number, StringBuilder shard, Writer writer) throws IOException {
        writer.write("search/words/" + number + ".js", Script.call("words", number, shard.toString()));
        shard.setLength(0);
    }

    private Map<String, Object> table(List<String> first) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("file", entries.stream().map(EditionEntry::stem).toList());
        table.put("title", entries.stream().map(EditionEntry::title).toList());
        table.put("kind", entries.stream().map(EditionEntry::pageClass).toList());
        table.put("begin", entries.stream().map(EditionEntry::begin).toList());
        table.put("date", entries.stream().map(EditionEntry::date).toList());
        table.put("lengths", lengths);
        table.put("shards", first);
        table.put("facets", facets.table());
        return table;
    }

    @Override
    public void close() throws IOException {
        postings.close();
    }
}
