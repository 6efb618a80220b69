package org.opis.recognise;

/** Where in a paper a block belongs. */
public enum Placement {
    /** Before the running text: openers. */
    FRONT,
    /** Before the running text: titles. */
    HEAD,
    /** The running text. */
    TEXT,
    /** A dated section of a journal begins. */
    ENTRY,
    /** After the running text: closers, trailers. */
    BACK,
    /** Anywhere: omissions, remarks, page marks, notes. */
    ANY
}
