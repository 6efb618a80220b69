package org.opis.derive;

/** Where an HTML page is going to stand. */
public enum Frame {
    /** In {@code html/} of an edition: style sheet and other forms are linked. */
    EDITION,
    /** Anywhere: the style sheet is inside, nothing outside is linked. */
    ALONE
}
