package org.opis.document;

/** Which register a number stands in: {@code idno/@subtype}. */
public enum NumberType {
    OUTGOING("outgoing"),
    INCOMING("incoming"),
    PRINT("print"),
    FILE("file");

    private final String value;

    NumberType(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }
}
