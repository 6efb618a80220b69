package org.opis.table;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.opis.Version;
import org.opis.derive.Table;
import org.opis.derive.TableSchema;
import org.opis.derive.TableSchema.Field;
import org.opis.report.Json;

/** {@code datapackage.json}: Tabular Data Package 1 (specs.frictionlessdata.io), for R, Python and others. */
public final class TablePackage {
    public static final String NAME = "datapackage.json";

    private TablePackage() {}

    /** That of a folder that holds these tables. */
    public static String json(List<Table> tables) {
        StringWriter text = new StringWriter();
        Json out = new Json(text);
        out.object();
        out.put("profile", "tabular-data-package");
        out.put("name", "opis");
        out.put("title", "Archival papers, as tables");
        out.put(
                "description",
                "What the TEI of an edition holds, one thing a row. first_line to last_column are places in the"
                        + " dump; an apostrophe before =, +, - or @, or before other apostrophes that stand there, is"
                        + " no part of a cell.");
        out.put("version", Version.NUMBER);
        out.array("licenses");
        out.object();
        out.put("name", "notspecified");
        out.put("title", "The terms of each page: column terms of the table documents");
        out.endObject();
        out.endArray();
        out.array("resources");
        for (Table table : tables) {
            resource(out, table, tables);
        }
        out.endArray();
        out.endObject();
        out.finish();
        return text.toString();
    }

    private static void resource(Json out, Table table, List<Table> tables) {
        TableSchema schema = table.schema();
        out.object();
        out.put("profile", "tabular-data-resource");
        out.put("name", table.word());
        out.put("path", table.word() + ".csv");
        out.put("description", schema.description());
        out.put("format", "csv");
        out.put("mediatype", "text/csv");
        out.put("encoding", "utf-8");
        // some readers guess otherwise
        out.object("dialect");
        out.put("delimiter", ",");
        out.put("lineTerminator", "\r\n");
        out.endObject();
        out.object("schema");
        out.array("fields");
        for (Field field : schema.fields()) {
            field(out, field);
        }
        out.endArray();
        if (!schema.view()) {
            out.put("primaryKey", TableSchema.KEY);
            ForeignKeys.write(out, schema, tables, "fields", "");
        }
        out.endObject();
        out.endObject();
    }

    private static void field(Json out, Field field) {
        out.object();
        out.put("name", field.name());
        out.put("type", field.type().name().toLowerCase(Locale.ROOT));
        out.put("description", field.description());
        if (TableSchema.KEY.contains(field.name())) {
            out.object("constraints");
            out.put("required", true);
            out.endObject();
        }
        out.endObject();
    }
}
