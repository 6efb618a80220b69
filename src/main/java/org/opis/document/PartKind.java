package org.opis.document;

/** Parts of the opening and closing apparatus; {@code element} is the TEI element inside opener or closer. */
public enum PartKind {
    DATELINE("dateline"),
    SALUTE("salute"),
    SIGNED("signed"),
    ADDRESS("address"),
    ADDRESS_LINE("addrLine"),
    LETTERHEAD("fw"),
    ORNAMENT("fw");

    private final String element;

    PartKind(String element) {
        this.element = element;
    }

    public String element() {
        return element;
    }
}
