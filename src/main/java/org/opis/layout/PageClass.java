package org.opis.layout;

import java.util.Locale;

/** What a page shows. */
public enum PageClass {
    DOCUMENT,
    LISTING,
    COLLECTION,
    PERSON,
    PLACE,
    OTHER;

    /** The word used in TEI and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
