package org.opis.table;

import java.io.IOException;
import java.io.OutputStream;
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
        void write(String name, Content content) throws IOException;
    }

    /** What a file holds; it may be large. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
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
            files.write(TablePackage.NAME, text(TablePackage.json(plan.tables())));
            files.write(WebTables.NAME, text(WebTables.json(plan.tables())));
        }
        if (database.isPresent()) {
            database.get().finish();
            if (plan.workbook()) {
                files.write(Workbook.NAME, out -> Workbook.write(database.get(), plan.tables(), out));
            }
            if (plan.database()) {
                files.write(Database.NAME, database.get()::writeTo);
            }
        }
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        if (database.isPresent()) {
            database.get().close();
        }
    }
}
