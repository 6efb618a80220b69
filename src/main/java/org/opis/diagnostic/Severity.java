package org.opis.diagnostic;

import java.util.Locale;

/** How much a finding matters; in rising order. */
public enum Severity {
    /** Something a careful reader wants to know. */
    NOTE,
    /** The dump is damaged or unclear here; what opis did about it may need a look. */
    WARNING,
    /** The result is wrong or missing here. */
    ERROR;

    /** The word used in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
