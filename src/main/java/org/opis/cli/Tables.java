package org.opis.cli;

import java.util.List;
import org.opis.derive.Csv;
import org.opis.derive.Table;
import org.opis.derive.TableRows;

/** Tables written in pieces: the header once, then the rows of one file after the other. */
final class Tables {
    private Tables() {}

    static String header(Table table) {
        return Csv.write(table, List.of());
    }

    static String rows(Table table, TableRows rows) {
        return Csv.write(table, rows.of(table)).substring(header(table).length());
    }
}
