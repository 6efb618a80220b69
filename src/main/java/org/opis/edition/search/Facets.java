package org.opis.edition.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opis.derive.EditionEntry;
import org.opis.derive.Lead;

/** By what the papers can be narrowed down: for each facet its values, and which of them each document has. */
final class Facets {
    private static final List<String> ALL =
            List.of("year", "archive", "kind", "person", "place", "classification", "recipient");

    private final Map<String, Map<String, Integer>> values = new LinkedHashMap<>();
    private final Map<String, List<String>> documents = new LinkedHashMap<>();

    Facets() {
        for (String facet : ALL) {
            values.put(facet, new LinkedHashMap<>());
            documents.put(facet, new ArrayList<>());
        }
    }

    void add(EditionEntry entry, List<Lead> leads) {
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
        ALL.forEach(facet -> documents.get(facet).add(numbers(facet, has.get(facet))));
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
    Map<String, List<List<String>>> table() {
        Map<String, List<List<String>>> table = new LinkedHashMap<>();
        ALL.forEach(facet ->
                table.put(facet, List.of(List.copyOf(values.get(facet).keySet()), List.copyOf(documents.get(facet)))));
        return table;
    }
}
