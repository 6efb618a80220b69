package org.opis.derive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes tables as RFC 4180: a header row, CR LF, quotes where needed. To be stored as UTF-8.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it; see rule D603.
 */
public final class Csv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private Csv() {}

    /** A whole file: the header row and {@code rows}. */
    public static String write(Table table, List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        append(out, table.columns());
        rows.forEach(row -> append(out, row));
        return out.toString();
    }

    private static void append(StringBuilder out, List<String> row) {
        try {
            FORMAT.printRecord(out, row.stream().map(Csv::harmless).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code cell}, with an apostrophe before it where a spreadsheet would read a formula (CWE-1236). */
    static String harmless(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    // the full-width forms are folded to the plain ones by East Asian editions of spreadsheets
    static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(cell.charAt(0)) >= 0;
    }
}
