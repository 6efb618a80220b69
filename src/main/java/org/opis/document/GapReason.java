package org.opis.document;

/** Why something isn't there (TEI att.global.source, {@code gap/@reason}). */
public enum GapReason {
    ILLEGIBLE("illegible"),
    EDITORIAL("editorial"),
    REDACTED("redacted"),
    /** The leaf is torn, cut, stained. */
    DAMAGE("damage"),
    /** The writer left it out, or the leaf has it no more. */
    OMITTED("omitted"),
    /** Lost on the way from the page to the dump. */
    LOST("lost");

    private final String value;

    GapReason(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }
}
