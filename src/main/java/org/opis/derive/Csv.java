package org.opis.derive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes tables as RFC 4180: a header row, CR LF, quotes where needed. To be stored as UTF-8.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it; see rule D603.
 */
public final class Csv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    /** What tells a spreadsheet that a file is UTF-8. */
    public static final String MARK = "\ufeff";

    // the full-width forms are folded to the plain ones by East Asian editions of spreadsheets
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]");

    /** What spreadsheets read as a number, a date, a time or a truth, and show otherwise than it is written. */
    private static final Pattern GUESSED = guessed();

    private Csv() {}

    /** Who is going to read a file. */
    public enum Reader {
        PROGRAM(Csv::harmless),
        /** One that guesses what a cell means. */
        SPREADSHEET(Csv::plain);

        private final UnaryOperator<String> form;

        Reader(UnaryOperator<String> form) {
            this.form = form;
        }
    }

    /** A whole file: the header row and {@code rows}. */
    public static String write(Table table, List<List<String>> rows) {
        return header(table) + rows(table, rows, Reader.PROGRAM);
    }

    public static String header(Table table) {
        StringBuilder out = new StringBuilder();
        append(out, table.columns());
        return out.toString();
    }

    public static String rows(Table table, List<List<String>> rows, Reader reader) {
        StringBuilder out = new StringBuilder();
        List<TableSchema.Field> fields = table.schema().fields();
        for (List<String> row : rows) {
            String[] cells = new String[row.size()];
            for (int i = 0; i < cells.length; i++) {
                boolean text = fields.get(i).type() == TableSchema.Type.STRING;
                cells[i] = text ? reader.form.apply(row.get(i)) : row.get(i);
            }
            append(out, List.of(cells));
        }
        return out.toString();
    }

    private static Pattern guessed() {
        String month = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?";
        String number = "[\\d.,]+(?:[eE]\\d+)?%?";
        String fraction = "\\d+ \\d+/\\d+";
        String day = "\\d+(?:[-/.: ]\\d+){1,2}";
        String dayAndMonth = "\\d{0,4}[-/. ]?" + month + "[-/. ,]*\\d{0,4}";
        String monthAndDay = month + " \\d{1,2},? ?\\d{0,4}";
        return Pattern.compile(
                "'*(?:" + String.join("|", number, fraction, day, dayAndMonth, monthAndDay, "(?i:true|false)") + ")");
    }

    private static void append(StringBuilder out, List<String> row) {
        try {
            FORMAT.printRecord(out, row.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code cell}, with an apostrophe before it where a spreadsheet would read a formula (CWE-1236). */
    static String harmless(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    /** The same where it would guess at a value. */
    static String plain(String cell) {
        return isFormula(cell) || GUESSED.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** Behind apostrophes too: one is put before those, so that one can be taken away from all. */
    static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).lookingAt();
    }
}
