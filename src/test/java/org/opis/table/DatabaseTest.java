package org.opis.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opis.derive.Derive;
import org.opis.derive.Table;
import org.opis.derive.TableRows;

/** One database of the archive files: keys, search, the view, the same bytes, the queries of the README. */
class DatabaseTest {
    private static final Pattern QUERY = Pattern.compile("(?s)```sql\n(.*?)```\n+(\\|.*?\\|)\n\n");

    private static List<TableRows> all;
    private static Database database;

    @BeforeAll
    static void fill() throws IOException {
        all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("tei/corpus"))) {
            for (Path file : files.sorted().toList()) {
                String stem = file.getFileName().toString().replaceAll("\\.xml$", "");
                all.add(Derive.of(stem, Files.readAllBytes(file)).rows().value());
            }
        }
        database = filled();
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
    }

    private static Database filled() throws IOException {
        Database filled = Database.begin();
        for (TableRows rows : all) {
            filled.add(rows);
        }
        filled.finish();
        return filled;
    }

    @Test
    void everyRowIsThereAndEveryKeyLeadsToOne() throws Exception {
        assertEquals(List.of(), rows("PRAGMA foreign_key_check"));
        assertEquals(List.of(List.of("1")), rows("PRAGMA foreign_keys"));
        for (Table table : Table.values()) {
            long rows = all.stream().mapToLong(r -> r.of(table).size()).sum();
            assertEquals(List.of(List.of(String.valueOf(rows))), rows("SELECT count(*) FROM \"" + table.word() + "\""));
        }
    }

    @Test
    void theViewIsTheTableThatIsDeclaredToBeOne() throws Exception {
        List<List<String>> wide =
                all.stream().flatMap(r -> r.of(Table.DOCUMENTS_WIDE).stream()).toList();
        assertEquals(wide, rows("SELECT * FROM \"documents-wide\""));
    }

    @Test
    void passagesAreSearched() throws Exception {
        List<List<String>> found = rows("SELECT p.document, p.first_line FROM passages_search s JOIN passages p"
                + " ON p.rowid = s.rowid WHERE passages_search MATCH 'faded' ORDER BY p.rowid");
        assertEquals(List.of("000_8e4ba78e85204118", "22"), found.get(0));
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        try (Database again = filled()) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            ByteArrayOutputStream other = new ByteArrayOutputStream();
            database.writeTo(one);
            again.writeTo(other);
            assertArrayEquals(one.toByteArray(), other.toByteArray());
        }
    }

    @Test
    void aRowThatPointsNowhereIsRefused() throws IOException {
        List<String> row =
                new ArrayList<>(Table.SIC.columns().stream().map(column -> "x").toList());
        for (String column : List.of("first_line", "first_column", "last_line", "last_column")) {
            row.set(Table.SIC.columns().indexOf(column), "1");
        }
        TableRows stray = all.get(0).with(Table.SIC, List.of(row));
        try (Database other = Database.begin()) {
            other.add(stray);
            assertThrows(IOException.class, other::finish);
        }
    }

    @Test
    void theQueriesOfTheReadmeGiveTheAnswersThere() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        List<MatchResult> queries = QUERY.matcher(readme).results().toList();
        assertEquals(6, queries.size());
        for (MatchResult query : queries) {
            List<List<String>> answer = query.group(2)
                    .lines()
                    .skip(2)
                    .map(line -> List.of(line.replaceAll("^\\| *| *\\|$", "").split(" *\\| *", -1)))
                    .toList();
            assertTrue(!answer.isEmpty(), query.group(1));
            assertEquals(answer, rows(query.group(1)), query.group(1));
        }
    }

    /** Of {@code database}; nothing is an empty cell. */
    private static List<List<String>> rows(String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    String cell = found.getString(column);
                    row.add(cell == null ? "" : cell);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
