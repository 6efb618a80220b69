package org.opis.lexicon;

import java.util.Locale;

/** What a term is; each has a file {@code en/CLASS.tsv} that says so in its head. */
public enum TermClass {
    OFFICE,
    OFFICE_MODIFIER,
    RANK,
    HONORIFIC,
    BODY,
    PAPER,
    MEETING,
    SALUTATION,
    VALEDICTION,
    LABEL,
    CLOSING_WORD,
    ROUTING,
    INSTRUCTION,
    COUNTRY,
    CITY,
    NATIONALITY;

    /** As files and features call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a term counts only where its capitals are capitals. */
    boolean isProper() {
        return this == COUNTRY || this == CITY || this == NATIONALITY;
    }
}
