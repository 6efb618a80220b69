package org.opis.revision;

/**
 * One change of a TEI file, as a historian reads it.
 *
 * @param kind of what changed
 * @param about what it is counted under: {@code persName}, {@code stamp/@type}, {@code text of p}
 * @param sentence what was and what is, one clause
 * @param before the line of the first file, 1-based
 * @param after the line of the second
 */
public record Difference(Kind kind, String about, String sentence, int before, int after) {
    /** What changed. */
    public enum Kind {
        MARKUP,
        ATTRIBUTE,
        TEXT,
        /** Comments and instructions. */
        OTHER
    }
}
