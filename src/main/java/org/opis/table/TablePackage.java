package org.opis.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.opis.Version;
import org.opis.derive.Table;
import org.opis.derive.TableSchema;
import org.opis.derive.TableSchema.Field;
import org.opis.derive.TableSchema.Reference;

/** {@code datapackage.json}: Tabular Data Package 1 (specs.frictionlessdata.io), for R, Python and others. */
public final class TablePackage {
    public static final String NAME = "datapackage.json";

    private TablePackage() {}

    /** That of a folder that holds these tables. */
    public static String json(List<Table> tables) {
        return JsonText.write(out -> {
            out.writeStartObject();
            out.writeStringField("profile", "tabular-data-package");
            out.writeStringField("name", "opis");
            out.writeStringField("title", "Archival papers, as tables");
            out.writeStringField(
                    "description",
                    "What the TEI of an edition holds, one thing a row. first_line to last_column are places in the"
                            + " dump; an apostrophe before =, +, - or @, or before other apostrophes that stand there, is"
                            + " no part of a cell.");
            out.writeStringField("version", Version.NUMBER);
            out.writeArrayFieldStart("licenses");
            out.writeStartObject();
            out.writeStringField("name", "notspecified");
            out.writeStringField("title", "The terms of each page: column terms of the table documents");
            out.writeEndObject();
            out.writeEndArray();
            out.writeArrayFieldStart("resources");
            for (Table table : tables) {
                resource(out, table, tables);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void resource(JsonGenerator out, Table table, List<Table> tables) throws IOException {
        TableSchema schema = table.schema();
        out.writeStartObject();
        out.writeStringField("profile", "tabular-data-resource");
        out.writeStringField("name", table.word());
        out.writeStringField("path", table.word() + ".csv");
        out.writeStringField("description", schema.description());
        out.writeStringField("format", "csv");
        out.writeStringField("mediatype", "text/csv");
        out.writeStringField("encoding", "utf-8");
        // some readers guess otherwise
        out.writeObjectFieldStart("dialect");
        out.writeStringField("delimiter", ",");
        out.writeStringField("lineTerminator", "\r\n");
        out.writeEndObject();
        out.writeObjectFieldStart("schema");
        out.writeArrayFieldStart("fields");
        for (Field field : schema.fields()) {
            field(out, field);
        }
        out.writeEndArray();
        if (!schema.view()) {
            JsonText.strings(out, "primaryKey", TableSchema.KEY);
            keys(out, schema, tables);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void field(JsonGenerator out, Field field) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", field.name());
        out.writeStringField("type", field.type().name().toLowerCase(Locale.ROOT));
        out.writeStringField("description", field.description());
        if (TableSchema.KEY.contains(field.name())) {
            out.writeObjectFieldStart("constraints");
            out.writeBooleanField("required", true);
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static void keys(JsonGenerator out, TableSchema schema, List<Table> tables) throws IOException {
        out.writeArrayFieldStart("foreignKeys");
        for (Reference reference : schema.references()) {
            if (tables.stream().anyMatch(table -> table.word().equals(reference.table()))) {
                out.writeStartObject();
                JsonText.strings(out, "fields", reference.columns());
                out.writeObjectFieldStart("reference");
                out.writeStringField("resource", reference.table());
                JsonText.strings(out, "fields", reference.targets());
                out.writeEndObject();
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }
}
