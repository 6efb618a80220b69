package org.opis.document;

/** A change that the paper shows (TEI P5 12.3.1). */
public enum Alteration {
    /** Struck out. */
    DELETED("del"),
    /** Written in. */
    ADDED("add"),
    /** One for the other; holds a deletion and an addition. */
    REPLACED("subst"),
    /** Harmed, and still to be read. */
    DAMAGED("damage");

    private final String element;

    Alteration(String element) {
        this.element = element;
    }

    /** The element of TEI. */
    public String element() {
        return element;
    }
}
