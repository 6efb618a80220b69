package org.opis.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opis.derive.Table;
import org.opis.derive.TableRows;

/** What there is how much of in an edition: counted in the rows of its tables. */
final class EditionNumbers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    EditionNumbers() {
        List.of("Papers", "Other pages", "Passages with an address", "Words", "Gaps and doubtful readings", "Stamps")
                .forEach(name -> numbers.put(name, 0));
    }

    /** Those of one file. */
    void add(TableRows rows) {
        for (String kind : rows.column(Table.DOCUMENTS, "class")) {
            add(kind.equals("document") ? "Papers" : "Other pages", 1);
        }
        add("Passages with an address", rows.of(Table.PASSAGES).size());
        List<String> outer = rows.column(Table.PASSAGES, "passage");
        List<String> texts = rows.column(Table.PASSAGES, "text");
        for (int i = 0; i < texts.size(); i++) {
            // what stands in another passage is said there too
            add(
                    "Words",
                    outer.get(i).isEmpty() && !texts.get(i).isEmpty()
                            ? texts.get(i).split(" ").length
                            : 0);
        }
        for (String column : List.of("gaps", "doubts")) {
            rows.column(Table.DOCUMENTS, column)
                    .forEach(cell -> add("Gaps and doubtful readings", Integer.parseInt(cell)));
        }
        add("Stamps", rows.of(Table.STAMPS).size());
    }

    private void add(String name, int more) {
        numbers.merge(name, more, Integer::sum);
    }

    Map<String, Integer> inOrder() {
        return numbers;
    }
}
