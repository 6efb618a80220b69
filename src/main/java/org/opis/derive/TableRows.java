package org.opis.derive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that one file adds to each table.
 *
 * @param tables every table; each row has as many cells as {@link Table#columns()}
 */
public record TableRows(Map<Table, List<List<String>>> tables) {
    static final TableRows NONE = new TableRows(Map.of());

    public TableRows {
        Map<Table, List<List<String>>> all = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            all.put(
                    table,
                    tables.getOrDefault(table, List.of()).stream()
                            .map(List::copyOf)
                            .toList());
        }
        tables = Map.copyOf(all);
    }

    /** The rows of one table, in the order of the text. */
    public List<List<String>> of(Table table) {
        return tables.get(table);
    }

    /** The same with rows of one table. */
    public TableRows with(Table table, List<List<String>> rows) {
        Map<Table, List<List<String>>> all = new EnumMap<>(tables);
        all.put(table, rows);
        return new TableRows(all);
    }

    /** What {@code column} says in each row of {@code table}. */
    public List<String> column(Table table, String column) {
        int index = table.columns().indexOf(column);
        return of(table).stream().map(row -> row.get(index)).toList();
    }
}
