package org.opis.recognise;

/** How far a paper has been read. */
public enum PaperPhase {
    /** Nothing but openers and titles yet. */
    OPENING,
    /** Running text. */
    RUNNING,
    /** A signature or distribution list has been read. */
    CLOSING
}
