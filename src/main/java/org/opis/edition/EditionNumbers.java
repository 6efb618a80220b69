package org.opis.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opis.derive.EditionEntry;
import org.opis.derive.Lead;

/** What there is how much of in an edition. */
final class EditionNumbers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    EditionNumbers() {
        List.of("Papers", "Other pages", "Passages with an address", "Words", "Gaps and doubtful readings", "Stamps")
                .forEach(name -> numbers.put(name, 0));
    }

    void add(EditionEntry entry, List<Lead> leads) {
        add(entry.isPaper() ? "Papers" : "Other pages", 1);
        for (Lead lead : leads) {
            switch (lead.get("list")) {
                case "addresses" -> add("Passages with an address", words(lead));
                case "passages" -> add("Words", words(lead));
                case "unread" -> add("Gaps and doubtful readings", 1);
                case "stamps" -> add("Stamps", 1);
                default -> {
                    // it is in a list of its own, which counts
                }
            }
        }
    }

    private static int words(Lead lead) {
        return lead.get("words").isEmpty() ? 0 : lead.get("words").split(" ").length;
    }

    private void add(String name, int more) {
        numbers.merge(name, more, Integer::sum);
    }

    Map<String, Integer> inOrder() {
        return numbers;
    }
}
