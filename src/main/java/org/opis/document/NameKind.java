package org.opis.document;

/** What a name names; {@code element} is its TEI element. */
public enum NameKind {
    PERSON("persName"),
    ORG("orgName"),
    PLACE("placeName"),
    ROLE("roleName");

    private final String element;

    NameKind(String element) {
        this.element = element;
    }

    public String element() {
        return element;
    }
}
