package org.opis.derive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.opis.derive.TableSchema.Field;
import org.opis.derive.TableSchema.Reference;
import org.opis.derive.TableSchema.Type;

/** Reads {@code tables.toml}. */
final class TableSchemas {
    private static final String COMMON = "common";

    private TableSchemas() {}

    static Map<String, TableSchema> read() {
        try (InputStream in = TableSchemas.class.getResourceAsStream("tables.toml")) {
            JsonNode all = new TomlMapper().readTree(in);
            List<Field> common = fields(all.get(COMMON));
            Map<String, TableSchema> schemas = new LinkedHashMap<>();
            all.properties().stream()
                    .filter(table -> !table.getKey().equals(COMMON))
                    .forEach(table -> schemas.put(table.getKey(), schema(table.getValue(), common)));
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableSchema schema(JsonNode table, List<Field> common) {
        String description = table.get("description").asText();
        List<Field> own = fields(table);
        if (table.path("view").asBoolean()) {
            return new TableSchema(description, own, List.of(), true);
        }
        List<Field> fields = new ArrayList<>(common);
        fields.addAll(own);
        List<Reference> references = new ArrayList<>();
        references.add(new Reference("document", "documents"));
        references.add(new Reference("paper", "papers"));
        references.add(new Reference("passage", "passages"));
        table.path("points")
                .forEach(pair -> references.add(
                        new Reference(pair.get(0).asText(), pair.get(1).asText())));
        return new TableSchema(description, fields, references, false);
    }

    private static List<Field> fields(JsonNode table) {
        return StreamSupport.stream(table.get("columns").spliterator(), false)
                .map(column -> new Field(
                        column.get(0).asText(),
                        Type.valueOf(column.get(1).asText().toUpperCase(Locale.ROOT)),
                        column.get(2).asText()))
                .toList();
    }
}
