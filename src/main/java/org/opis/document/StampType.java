package org.opis.document;

/** What a stamp is for: {@code stamp/@type} and {@code @subtype}. */
public enum StampType {
    INCOMING("registry", "incoming"),
    OUTGOING("registry", "outgoing"),
    REGISTRY("registry", ""),
    ARCHIVE("archive", ""),
    CLASSIFICATION("classification", ""),
    DECLASSIFICATION("declassification", ""),
    SEAL("seal", "");

    private final String type;
    private final String subtype;

    StampType(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    public String type() {
        return type;
    }

    /** Empty where the page doesn't say. */
    public String subtype() {
        return subtype;
    }
}
