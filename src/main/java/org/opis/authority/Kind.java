package org.opis.authority;

/** What a name is the name of. */
public enum Kind {
    PERSON,
    ORG,
    PLACE,
    /** A title or an office beside the name of a person (TEI roleName). */
    ROLE
}
