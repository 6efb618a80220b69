package org.opis.revision;

import java.util.Locale;

/** What becomes of a place that both hands have changed in different ways. It is reported in any case. */
public enum Conflicts {
    /** The correction stands. */
    OURS,
    /** What opis writes now stands. */
    THEIRS,
    /** The correction stands, and a comment says what opis writes now. */
    MARK;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
