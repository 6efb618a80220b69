package org.opis.derive;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a set of files; what each holds is said in {@code tables.toml}. */
public enum Table {
    DOCUMENTS,
    PAPERS,
    PASSAGES,
    ENTRIES,
    STAMPS,
    STAMP_PARTS,
    NOTES,
    HANDS,
    GAPS,
    UNCLEAR,
    SIC,
    SUPPLIED,
    EXPANSIONS,
    GLOSSES,
    DELETIONS,
    ADDITIONS,
    DATES,
    NUMBERS,
    MENTIONS,
    ENTITIES,
    ENTITY_NAMES,
    ENTITY_IDS,
    CONTRIBUTORS,
    DISTRIBUTION,
    CORRESPONDENCE,
    SHELFMARKS,
    CLASSIFICATIONS,
    FINDINGS,
    /** A view of the others. */
    DOCUMENTS_WIDE("documents-wide");

    /** Read when first asked for: the command line names the tables and needs no more of them. */
    private static final class Schemas {
        static final Map<String, TableSchema> ALL = TableSchemas.read();
    }

    private final String word;

    Table() {
        this.word = name().toLowerCase(Locale.ROOT);
    }

    Table(String word) {
        this.word = word;
    }

    /** What its rows and columns hold. */
    public TableSchema schema() {
        return Schemas.ALL.get(word);
    }

    /** The header row. */
    public List<String> columns() {
        return schema().names();
    }

    /** The word used in file names. */
    public String word() {
        return word;
    }
}
