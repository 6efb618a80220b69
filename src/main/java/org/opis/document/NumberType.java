package org.opis.document;

/** Which register a number stands in, {@code idno/@subtype}; or which part of an archive signature it is. */
public enum NumberType {
    OUTGOING("outgoing"),
    INCOMING("incoming"),
    PRINT("print"),
    FILE("file"),
    FOND("fond"),
    OPIS("opis"),
    PAPKA("papka"),
    DELO("delo"),
    LISTY("listy");

    private final String value;

    NumberType(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    /** Whether the number tells where the archive keeps the paper. */
    public boolean isArchive() {
        return compareTo(FILE) > 0;
    }
}
