package org.opis.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Takes the rows out of what csv.xsl makes: one element for each row, one attribute for each column, and the number of
 * the TEI element it is about, which says where it stands in the dump.
 */
final class RowReader {
    private static final String ELEMENT = "element";

    private RowReader() {}

    static TableRows read(XdmNode tree, DumpSpans spans) {
        Map<Table, List<List<String>>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            List<List<String>> rows = new ArrayList<>();
            Map<String, Integer> ids = new HashMap<>();
            tree.select(Steps.descendant(table.word())).forEach(row -> rows.add(cells(table, row, spans, ids)));
            tables.put(table, rows);
        }
        return new TableRows(tables);
    }

    private static List<String> cells(Table table, XdmNode row, DumpSpans spans, Map<String, Integer> ids) {
        String element = row.attribute(ELEMENT);
        Map<String, String> places = element == null ? Map.of() : spans.cells(Integer.parseInt(element));
        List<String> cells = new ArrayList<>();
        for (String column : table.columns()) {
            String value = row.attribute(column);
            String cell = value == null ? places.getOrDefault(column, "") : value;
            cells.add(column.equals("id") ? unique(cell, ids) : cell);
        }
        return cells;
    }

    /** A file that is not valid may give one id to several elements; a table does not. */
    private static String unique(String id, Map<String, Integer> ids) {
        int times = ids.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "~" + times;
    }
}
