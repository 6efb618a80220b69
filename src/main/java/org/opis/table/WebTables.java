package org.opis.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.opis.derive.Table;
import org.opis.derive.TableSchema;
import org.opis.derive.TableSchema.Field;
import org.opis.derive.TableSchema.Reference;

/** {@code csv-metadata.json}: the same for CSV on the Web (W3C, Metadata Vocabulary for Tabular Data). */
public final class WebTables {
    public static final String NAME = "csv-metadata.json";

    private WebTables() {}

    /** That of a folder that holds these tables. */
    public static String json(List<Table> tables) {
        return JsonText.write(out -> {
            out.writeStartObject();
            out.writeStringField("@context", "http://www.w3.org/ns/csvw");
            out.writeArrayFieldStart("tables");
            for (Table table : tables) {
                table(out, table, tables);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void table(JsonGenerator out, Table table, List<Table> tables) throws IOException {
        TableSchema schema = table.schema();
        out.writeStartObject();
        out.writeStringField("url", table.word() + ".csv");
        out.writeStringField("dc:description", schema.description());
        out.writeObjectFieldStart("tableSchema");
        out.writeArrayFieldStart("columns");
        for (Field field : schema.fields()) {
            out.writeStartObject();
            out.writeStringField("name", field.name());
            out.writeStringField("titles", field.name());
            out.writeStringField("datatype", field.type().name().toLowerCase(Locale.ROOT));
            out.writeStringField("dc:description", field.description());
            out.writeEndObject();
        }
        out.writeEndArray();
        if (!schema.view()) {
            JsonText.strings(out, "primaryKey", TableSchema.KEY);
            keys(out, schema, tables);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void keys(JsonGenerator out, TableSchema schema, List<Table> tables) throws IOException {
        out.writeArrayFieldStart("foreignKeys");
        for (Reference reference : schema.references()) {
            if (tables.stream().anyMatch(table -> table.word().equals(reference.table()))) {
                out.writeStartObject();
                JsonText.strings(out, "columnReference", reference.columns());
                out.writeObjectFieldStart("reference");
                out.writeStringField("resource", reference.table() + ".csv");
                JsonText.strings(out, "columnReference", reference.targets());
                out.writeEndObject();
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }
}
