package org.opis.table;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.opis.derive.Table;
import org.opis.derive.TableSchema;
import org.opis.derive.TableSchema.Field;
import org.opis.report.Json;

/** {@code csv-metadata.json}: the same for CSV on the Web (W3C, Metadata Vocabulary for Tabular Data). */
public final class WebTables {
    public static final String NAME = "csv-metadata.json";

    private WebTables() {}

    /** That of a folder that holds these tables. */
    public static String json(List<Table> tables) {
        StringWriter text = new StringWriter();
        Json out = new Json(text);
        out.object();
        out.put("@context", "http://www.w3.org/ns/csvw");
        out.array("tables");
        for (Table table : tables) {
            table(out, table, tables);
        }
        out.endArray();
        out.endObject();
        out.finish();
        return text.toString();
    }

    private static void table(Json out, Table table, List<Table> tables) {
        TableSchema schema = table.schema();
        out.object();
        out.put("url", table.word() + ".csv");
        out.put("dc:description", schema.description());
        out.object("tableSchema");
        out.array("columns");
        for (Field field : schema.fields()) {
            out.object();
            out.put("name", field.name());
            out.put("titles", field.name());
            out.put("datatype", field.type().name().toLowerCase(Locale.ROOT));
            out.put("dc:description", field.description());
            out.endObject();
        }
        out.endArray();
        if (!schema.view()) {
            out.put("primaryKey", TableSchema.KEY);
            ForeignKeys.write(out, schema, tables, "columnReference", ".csv");
        }
        out.endObject();
        out.endObject();
    }
}
