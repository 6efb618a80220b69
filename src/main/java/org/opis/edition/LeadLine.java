package org.opis.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.opis.derive.Lead;

/** A lead as a line of text: its columns with tabs between them. */
final class LeadLine {
    private LeadLine() {}

    static String of(Lead lead) {
        return Lead.COLUMNS.stream()
                .map(column -> lead.get(column).replaceAll("[\\t\\n\\r]", " "))
                .collect(Collectors.joining("\t"));
    }

    static Lead lead(String line) {
        String[] cells = line.split("\t", -1);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                values.put(Lead.COLUMNS.get(i), cells[i]);
            }
        }
        return new Lead(values);
    }
}
