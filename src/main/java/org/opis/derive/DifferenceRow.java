package org.opis.derive;

import java.util.Objects;

/**
 * A difference on a page that shows two files side by side.
 *
 * @param sentence what differs
 * @param before the line's number in the first file
 * @param old that line
 * @param after the line's number in the second
 * @param now that line
 */
public record DifferenceRow(String sentence, int before, String old, int after, String now) {
    public DifferenceRow {
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(old);
        Objects.requireNonNull(now);
    }
}
