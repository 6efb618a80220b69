package org.opis.revision;

/**
 * One change of a TEI file, as a historian reads it.
 *
 * @param kind of what changed
 * @param about what it is counted under: {@code persName}, {@code stamp/@type}, {@code text of p}
 * @param sentence what was and what is, one clause
 * @param before the line of the first file, 1-based
 * @param after the line of the second
 * @param element where the start tag of the element that it concerns begins in the second file, in UTF-16 code units; -1
 *     where none is there any more
 */
public record Difference(Kind kind, String about, String sentence, int before, int after, int element) {
    /** What changed. */
    public enum Kind {
        MARKUP,
        ATTRIBUTE,
        TEXT,
        /** Comments and instructions. */
        OTHER
    }
}
