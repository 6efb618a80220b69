package org.opis.edition.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opis.derive.EditionEntry;
import org.opis.derive.Lead;

/** By what the papers can be narrowed down: for each facet its values, and which of them each document has. */
final class Facets implements AutoCloseable {
    private static final List<String> ALL =
            List.of("year", "archive", "kind", "person", "place", "classification", "recipient");

    private final Map<String, Map<String, Integer>> values = new LinkedHashMap<>();
    /** Which values each document has, a line each: on disk. */
    private final Map<String, Path> files = new LinkedHashMap<>();

    private final Map<String, BufferedWriter> documents = new LinkedHashMap<>();

    Facets(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String facet : ALL) {
            values.put(facet, new LinkedHashMap<>());
            files.put(facet, folder.resolve("facet-" + facet));
            documents.put(facet, Files.newBufferedWriter(files.get(facet), StandardCharsets.UTF_8));
        }
    }

    void add(EditionEntry entry, List<Lead> leads) throws IOException {
        Map<String, Set<String>> has = new LinkedHashMap<>();
        ALL.forEach(facet -> has.put(facet, new LinkedHashSet<>()));
        if (!entry.begin().isEmpty()) {
            has.get("year").add(entry.begin().substring(0, 4));
        }
        for (Lead lead : leads) {
            String facet = facet(lead);
            if (!facet.isEmpty()) {
                has.get(facet).add(facet.equals("recipient") ? lead.get("name") : label(lead));
            }
        }
        for (String facet : ALL) {
            documents.get(facet).write(numbers(facet, has.get(facet)) + "\n");
        }
    }

    private static String facet(Lead lead) {
        return switch (lead.get("list")) {
            case "archive" -> "archive";
            case "kinds" -> "kind";
            case "classifications" -> "classification";
            case "letters" -> "recipient";
            case "people" -> lead.get("act").matches("form|note|translator") ? "" : "person";
            case "places" -> lead.get("act").matches("form|note") ? "" : "place";
            default -> "";
        };
    }

    private static String label(Lead lead) {
        return lead.get("list").equals("archive") ? lead.get("section") : lead.get("key");
    }

    private String numbers(String facet, Set<String> has) {
        StringBuilder numbers = new StringBuilder();
        for (String value : has) {
            int number = values.get(facet)
                    .computeIfAbsent(value, name -> values.get(facet).size());
            numbers.append(numbers.isEmpty() ? "" : " ").append(Integer.toString(number, 36));
        }
        return numbers.toString();
    }

    /** For each facet, its values, then for each document the numbers of those it has. */
    Map<String, List<Object>> table() throws IOException {
        Map<String, List<Object>> table = new LinkedHashMap<>();
        for (String facet : ALL) {
            documents.get(facet).close();
            Iterator<String> lines =
                    Files.newBufferedReader(files.get(facet)).lines().iterator();
            table.put(facet, List.of(values.get(facet).keySet(), lines));
        }
        return table;
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter writer : documents.values()) {
            writer.close();
        }
    }
}
