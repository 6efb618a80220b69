package org.opis.recognise.annotation;

import org.opis.text.Span;

/**
 * A line that is the text of a note.
 *
 * @param n what its mark says, or its place among the notes where it has none
 * @param id its xml:id
 * @param label the mark as printed; empty where there is none
 * @param text the rest of the line
 */
public record NoteLine(String n, String id, Span label, Span text) {
    int start() {
        return Math.min(label.start(), text.start());
    }

    /** Whether its number is the next after that of {@code other}. */
    public boolean follows(NoteLine other) {
        return n.length() < 4
                && n.chars().allMatch(Character::isDigit)
                && String.valueOf(Integer.parseInt("0" + n) - 1).equals(other.n);
    }

    NoteLine as(String number, String name) {
        return new NoteLine(number, name, label, text);
    }
}
