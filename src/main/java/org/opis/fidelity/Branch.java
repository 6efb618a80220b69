package org.opis.fidelity;

import java.util.Locale;

/** Which branch of a choice is held against the source (TEI P5 3.5). */
public enum Branch {
    /** {@code sic}, {@code orig}, {@code abbr}. */
    ORIGINAL,
    /** {@code corr}, {@code reg}, {@code expan}. */
    EDITED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
