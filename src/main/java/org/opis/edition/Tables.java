package org.opis.edition;

import java.util.List;
import org.opis.derive.Csv;
import org.opis.derive.Table;
import org.opis.derive.TableRows;

/** Tables written in pieces: the header once, then the rows of one file after the other. */
public final class Tables {
    private Tables() {}

    public static String header(Table table) {
        return Csv.write(table, List.of());
    }

    public static String rows(Table table, TableRows rows) {
        return Csv.write(table, rows.of(table)).substring(header(table).length());
    }
}
