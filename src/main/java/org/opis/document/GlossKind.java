package org.opis.document;

/** What a remark in brackets does: {@code note/@type} and {@code @subtype}. */
public enum GlossKind {
    ROMANIZATION("gloss", "romanization"),
    IDENTIFICATION("gloss", "identification"),
    ALIAS("gloss", "alias"),
    ABBREVIATION("gloss", "abbreviation"),
    TRANSLATION("gloss", "translation"),
    EXPLANATION("gloss", "explanation"),
    TRANSLATOR("translator", ""),
    EDITORIAL("editorial", ""),
    STAGE("editorial", "stage"),
    LANGUAGE("editorial", "language"),
    LEAF("editorial", "leaf"),
    ABSENCE("editorial", "absence"),
    MEDIUM("editorial", "medium"),
    /** Nothing says what it is. */
    UNKNOWN("editorial", ""),
    PROVENANCE("provenance", "");

    private final String type;
    private final String subtype;

    GlossKind(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    public String type() {
        return type;
    }

    /** Empty where the type says it all. */
    public String subtype() {
        return subtype;
    }
}
