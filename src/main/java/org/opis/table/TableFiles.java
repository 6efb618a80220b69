package org.opis.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opis.derive.Csv;
import org.opis.derive.Table;
import org.opis.derive.TableRows;

/** The files that hold the tables of many documents; they grow document by document. */
public final class TableFiles implements AutoCloseable {
    private static final int DOCUMENT = Table.DOCUMENTS.columns().indexOf("document");

    private final Set<String> documents = new HashSet<>();
    private final Plan plan;
    private final Files files;
    private Optional<Database> database = Optional.empty();
    private boolean begun;

    /**
     * What is wanted.
     *
     * @param tables in their order
     * @param reader of the CSV files
     * @param database whether a database is among the files
     * @param workbook whether a workbook is
     */
    public record Plan(List<Table> tables, Csv.Reader reader, boolean database, boolean workbook) {
        /** All tables, for programs; CSV alone. */
        public static final Plan CSV = new Plan(List.of(Table.values()), Csv.Reader.PROGRAM, false, false);

        public Plan {
            tables = List.copyOf(tables);
        }
    }

    /** Where they go. */
    public interface Files {
        /** Adds to a file. */
        void append(String name, String text) throws IOException;

        /** A whole file. */
        void write(String name, byte[] content) throws IOException;
    }

    public TableFiles(Plan plan, Files files) {
        this.plan = plan;
        this.files = files;
    }

    /** What a document adds. */
    public void add(TableRows rows) throws IOException {
        for (List<String> row : rows.of(Table.DOCUMENTS)) {
            String document = row.get(DOCUMENT);
            if (!documents.add(document)) {
                throw new IOException("the tables hold a file " + document + " already");
            }
        }
        if (!begun && (plan.database() || plan.workbook())) {
            database = Optional.of(Database.begin());
        }
        for (Table table : plan.tables()) {
            String mark = plan.reader() == Csv.Reader.SPREADSHEET ? Csv.MARK : "";
            String head = begun ? "" : mark + Csv.header(table);
            files.append(table.word() + ".csv", head + Csv.rows(table, rows.of(table), plan.reader()));
        }
        if (database.isPresent()) {
            database.get().add(rows);
        }
        begun = true;
    }

    /** All documents are in; nothing is written where there was none. */
    public void finish() throws IOException {
        if (begun) {
            files.write(TablePackage.NAME, TablePackage.json(plan.tables()).getBytes(StandardCharsets.UTF_8));
            files.write(WebTables.NAME, WebTables.json(plan.tables()).getBytes(StandardCharsets.UTF_8));
        }
        if (database.isPresent()) {
            database.get().finish();
            if (plan.workbook()) {
                ByteArrayOutputStream book = new ByteArrayOutputStream();
                Workbook.write(database.get(), plan.tables(), book);
                files.write(Workbook.NAME, book.toByteArray());
            }
            if (plan.database()) {
                files.write(Database.NAME, database.get().bytes());
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (database.isPresent()) {
            database.get().close();
        }
    }
}
