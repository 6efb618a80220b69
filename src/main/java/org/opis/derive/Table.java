package org.opis.derive;

import java.util.List;
import java.util.Locale;

/** The tables of the CSV export. The first column of each is the stem of the file that a row comes from. */
public enum Table {
    /** One row for each file: its header. */
    DOCUMENTS(
            "file id class title date date_text author sender recipient repository signature fond opis papka delo listy"
                    + " translator sponsor funder publisher record url classification summary papers layout sha256"),
    /** One row for each stamp, in the order of the text; parts that stand apart are one. */
    STAMPS("file n id type subtype parts number date text certainty"),
    /** One row for each note; the summary of the page is none. */
    NOTES("file n id type subtype place hand by text certainty"),
    /** One row for each gap. */
    GAPS("file n id reason unit quantity agent description by within"),
    /** One row for each person, organisation and place of the file's lists, and for each name without an entry. */
    PEOPLE("file id kind name role mentions forms"),
    /**
     * One row for each item of a distribution list, lost ones among them: how many copies were announced and how many the
     * list accounts for, which copy this one is and how many the recipient gets.
     */
    DISTRIBUTION("file paper id announced listed copy copies status recipient person text");

    private final List<String> columns;

    Table(String columns) {
        this.columns = List.of(columns.split(" "));
    }

    /** The header row. */
    public List<String> columns() {
        return columns;
    }

    /** The word used in file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
