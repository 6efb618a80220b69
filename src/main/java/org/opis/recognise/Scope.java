package org.opis.recognise;

/** Where running text stands; a rule says in which of these it fires. */
public enum Scope {
    /** Paragraphs. */
    PROSE,
    /** Lines of openers, closers and trailers. */
    APPARATUS,
    /** The closing lines of a paper. */
    CLOSING,
    /** Titles and subject lines. */
    HEADING,
    /** Inside a stamp. */
    STAMP,
    /** Inside a handwritten remark. */
    HAND,
    /** Inside supplied words, expansions and glosses. */
    EDITOR,
    /** Inside a registration number. */
    NUMBER,
    /** Only dates and names. */
    NAMES
}
