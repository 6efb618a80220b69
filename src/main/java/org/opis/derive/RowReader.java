package org.opis.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** Takes the rows out of what csv.xsl makes: one element for each row, one attribute for each column. */
final class RowReader {
    private RowReader() {}

    static TableRows read(XdmNode tree) {
        Map<Table, List<List<String>>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            tables.put(
                    table,
                    tree.select(Steps.descendant(table.word()))
                            .map(row -> cells(table, row))
                            .toList());
        }
        return new TableRows(tables);
    }

    private static List<String> cells(Table table, XdmNode row) {
        List<String> cells = new ArrayList<>();
        for (String column : table.columns()) {
            String value = row.attribute(column);
            cells.add(value == null ? "" : value);
        }
        return cells;
    }
}
