package org.opis.derive;

import java.util.Locale;

/** What can be made of an encoded file. */
public enum Derivation {
    /** One page for reading. */
    HTML,
    /** How to cite the paper; see {@link CitationStyle}. */
    CITATION,
    /** Rows for spreadsheets and databases; see {@link Table}. */
    CSV,
    /** The text with its editorial marks in one form. */
    TEXT;

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
