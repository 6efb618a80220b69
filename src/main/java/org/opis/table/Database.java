package org.opis.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opis.derive.Table;
import org.opis.derive.TableRows;
import org.opis.derive.TableSchema.Type;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * The tables as one file of SQLite 3, keys checked, with full-text search over passages (FTS5). It grows document by
 * document on disk; the same rows in the same order give the same bytes.
 */
public final class Database implements AutoCloseable {
    public static final String NAME = "opis.sqlite";

    private final Path file;
    private final Connection connection;
    private final Map<Table, PreparedStatement> inserts = new EnumMap<>(Table.class);

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Begins one in a file of its own. */
    public static Database begin() throws IOException {
        Path file = Files.createTempFile("opis", ".sqlite");
        try {
            Database database = new Database(file, open(file));
            database.create();
            return database;
        } catch (SQLException e) {
            Files.deleteIfExists(file);
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        // a file that is lost with the process needs no journal
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        Connection connection = JDBC.createConnection(JDBC.PREFIX + file, config.toProperties());
        connection.setAutoCommit(false);
        return connection;
    }

    private void create() throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            List<Table> tables = Arrays.stream(Table.values())
                    .filter(table -> !table.schema().view())
                    .toList();
            for (Table table : tables) {
                statement.executeUpdate(Ddl.create(table));
            }
            for (Table table : tables) {
                inserts.put(table, connection.prepareStatement(Ddl.insert(table)));
            }
            statement.executeUpdate(resource("documents-wide.sql"));
            statement.executeUpdate("CREATE VIRTUAL TABLE passages_search USING fts5(text, content='passages',"
                    + " content_rowid='rowid', tokenize='unicode61 remove_diacritics 2')");
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Database.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The rows of one document. */
    public void add(TableRows rows) throws IOException {
        try {
            for (Map.Entry<Table, PreparedStatement> insert : inserts.entrySet()) {
                for (List<String> row : rows.of(insert.getKey())) {
                    add(insert.getKey(), insert.getValue(), row);
                }
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void add(Table table, PreparedStatement insert, List<String> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (cell.isEmpty()) {
                insert.setObject(i + 1, null);
            } else if (table.schema().fields().get(i).type() == Type.INTEGER) {
                insert.setLong(i + 1, Long.parseLong(cell));
            } else {
                insert.setString(i + 1, cell);
            }
        }
        insert.executeUpdate();
    }

    /** All rows are in. */
    public void finish() throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO passages_search (passages_search) VALUES ('rebuild')");
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Gives its bytes, once it is finished. */
    void writeTo(OutputStream out) throws IOException {
        Files.copy(file, out);
    }

    Connection connection() {
        return connection;
    }

    /** Leaves no file behind. */
    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
