package org.opis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.derive.Table;
import org.opis.derive.TableSchema;

/** What describes the tables is what it claims to be, and is true of them. */
class TablePackageTest {
    private static final List<Table> ALL = List.of(Table.values());

    @Test
    void theDataPackageIsValid() throws Exception {
        String schema = Files.readString(Path.of("schema/datapackage.schema.json"));
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(new ObjectMapper().readTree(TablePackage.json(ALL))));
    }

    @Test
    void everyColumnIsThereInItsOrder() throws Exception {
        JsonNode resources = new ObjectMapper().readTree(TablePackage.json(ALL)).get("resources");
        JsonNode web = new ObjectMapper().readTree(WebTables.json(ALL)).get("tables");
        for (Table table : ALL) {
            JsonNode schema = resources.get(table.ordinal()).get("schema");
            assertEquals(table.columns(), schema.get("fields").findValuesAsText("name"));
            assertEquals(
                    table.columns(),
                    web.get(table.ordinal()).get("tableSchema").get("columns").findValuesAsText("name"));
        }
    }

    @Test
    void aTableThatIsNotThereIsNotPointedTo() {
        String json = TablePackage.json(List.of(Table.GAPS));
        assertFalse(json.contains("\"passages\""), json);
        assertTrue(json.contains("gaps.csv"), json);
    }

    @Test
    void everyKeyLeadsToATable() {
        List<String> words = ALL.stream().map(Table::word).toList();
        for (Table table : ALL) {
            TableSchema schema = table.schema();
            schema.references().forEach(reference -> {
                assertTrue(words.contains(reference.table()), reference.table());
                assertTrue(table.columns().contains(reference.column()), reference.column());
            });
        }
    }
}
