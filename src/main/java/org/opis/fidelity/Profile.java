package org.opis.fidelity;

import java.util.Locale;

/** What counts when a TEI file is held against its source. Each forgives what those before it forgive, and more. */
public enum Profile {
    /** Every character, white space included. */
    EXACT,
    /** White space and line ends are all one, and there is a break wherever an element of TEI's blocks begins or ends. */
    WHITE_SPACE,
    /** Quotation marks, dashes, ligatures, dots of omission, soft hyphens and Unicode composition are all one. */
    TYPOGRAPHY,
    /** Brackets, labels, marks of notes and pages that an element at that place stands for; where notes stand. */
    APPARATUS,
    /** One branch of each choice; notes, heads and descriptions that say who added them. */
    EDITORIAL;

    boolean forgives(Profile what) {
        return compareTo(what) >= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
