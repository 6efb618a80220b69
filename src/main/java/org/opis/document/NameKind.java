package org.opis.document;

/** What a name names; {@code element} is its TEI element (TEI P5 14). */
public enum NameKind {
    PERSON("persName"),
    ORG("orgName"),
    PLACE("placeName"),
    /** A title or an office beside the name of a person. */
    ROLE("roleName");

    private final String element;

    NameKind(String element) {
        this.element = element;
    }

    public String element() {
        return element;
    }
}
