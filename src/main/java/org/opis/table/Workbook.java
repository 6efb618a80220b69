package org.opis.table;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.opis.Version;
import org.opis.derive.Table;
import org.opis.derive.TableSchema.Field;

/** The tables as sheets of one workbook (Office Open XML), numbers and days as such, all else as text. */
public final class Workbook {
    public static final String NAME = "opis.xlsx";

    /** What a cell holds at most; what is cut ends in an ellipsis. */
    static final int MAX_CELL = 32_767;

    // a spreadsheet's calendar begins here, and it takes 1900 for a leap year
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int PIECE = 500;

    private Workbook() {}

    /** Writes the tables of a database that is finished, sheet after sheet. */
    public static void write(Database database, List<Table> tables, OutputStream out) throws IOException {
        try (Statement statement = database.connection().createStatement();
                org.dhatim.fastexcel.Workbook book =
                        new org.dhatim.fastexcel.Workbook(out, "opis", office(Version.NUMBER))) {
            for (Table table : tables) {
                Worksheet sheet = book.newWorksheet(table.word());
                head(sheet, table);
                String query = "SELECT * FROM " + Ddl.quote(table.word());
                try (ResultSet rows = statement.executeQuery(query)) {
                    int row = 0;
                    while (rows.next()) {
                        row(sheet, ++row, table.schema().fields(), rows);
                    }
                }
                sheet.finish();
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Two numbers, as Office asks (ECMA-376, AppVersion). */
    private static String office(String version) {
        return version.replaceAll("^(\\d+)\\.(\\d+).*$", "$1.$2");
    }

    private static void head(Worksheet sheet, Table table) {
        List<String> names = table.columns();
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int row, List<Field> fields, ResultSet rows)
            throws SQLException, IOException {
        for (int column = 0; column < fields.size(); column++) {
            String cell = rows.getString(column + 1);
            if (cell == null) {
                continue;
            }
            switch (fields.get(column).type()) {
                case INTEGER -> sheet.value(row, column, rows.getLong(column + 1));
                case DATE -> day(sheet, row, column, LocalDate.parse(cell));
                case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(cell));
                case STRING -> sheet.value(row, column, cut(cell));
            }
        }
        if (row % PIECE == 0) {
            sheet.flush();
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    private static String cut(String cell) {
        return cell.length() > MAX_CELL ? cell.substring(0, MAX_CELL - 1) + "…" : cell;
    }
}
