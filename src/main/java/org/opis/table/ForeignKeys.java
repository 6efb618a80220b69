package org.opis.table;

import java.util.List;
import org.opis.derive.Table;
import org.opis.derive.TableSchema;
import org.opis.derive.TableSchema.Reference;
import org.opis.report.Json;

/** How rows of a table point to rows of others of its folder: Data Package and CSV on the Web say it in one shape. */
final class ForeignKeys {
    private ForeignKeys() {}

    /**
     * Those that lead into one of {@code tables}.
     *
     * @param columns the word for a list of columns
     * @param suffix what the name of a table ends in
     */
    static void write(Json out, TableSchema schema, List<Table> tables, String columns, String suffix) {
        out.array("foreignKeys");
        for (Reference reference : schema.references()) {
            if (tables.stream().anyMatch(table -> table.word().equals(reference.table()))) {
                out.object().put(columns, reference.columns()).object("reference");
                out.put("resource", reference.table() + suffix).put(columns, reference.targets());
                out.endObject().endObject();
            }
        }
        out.endArray();
    }
}
