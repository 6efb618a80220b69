package org.opis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opis.derive.Table;
import org.opis.derive.TableSchema;
import org.opis.derive.TableSchema.Field;
import org.opis.derive.TableSchema.Type;

/** The tables in the SQL of SQLite. */
final class Ddl {
    private Ddl() {}

    /** Keys are looked at when all rows are in: a row may come before that which it points to. */
    static String create(Table table) {
        TableSchema schema = table.schema();
        List<String> parts = new ArrayList<>();
        for (Field field : schema.fields()) {
            String type = field.type() == Type.INTEGER ? "INTEGER" : "TEXT";
            parts.add(quote(field.name()) + " " + type + (TableSchema.KEY.contains(field.name()) ? " NOT NULL" : ""));
        }
        parts.add("PRIMARY KEY (" + columns(table == Table.DOCUMENTS ? List.of("document") : TableSchema.KEY) + ")");
        schema.references().stream()
                .filter(reference ->
                        !(table == Table.DOCUMENTS && reference.table().equals("documents")))
                .forEach(reference -> parts.add("FOREIGN KEY (" + columns(reference.columns()) + ") REFERENCES "
                        + quote(reference.table()) + " (" + columns(reference.targets())
                        + ") DEFERRABLE INITIALLY DEFERRED"));
        return "CREATE TABLE " + quote(table.word()) + " (\n  " + String.join(",\n  ", parts) + "\n)";
    }

    static String insert(Table table) {
        List<String> names = table.columns();
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + quote(table.word()) + " VALUES (" + marks + ")";
    }

    static String columns(List<String> names) {
        return names.stream().map(Ddl::quote).collect(Collectors.joining(", "));
    }

    static String quote(String name) {
        return "\"" + name + "\"";
    }
}
