package org.opis.document;

/** How sure opis is of a reading (TEI att.global.responsibility, {@code @cert}). */
public enum Certainty {
    /** As the page says it; no attribute. */
    CERTAIN(""),
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String value;

    Certainty(String value) {
        this.value = value;
    }

    /** The value of {@code @cert}; empty for certain. */
    public String value() {
        return value;
    }
}
