package org.opis.fidelity;

import java.util.Map;

/**
 * An element that may stand for signs of the source, at one of its ends.
 *
 * @param name local name
 * @param attributes of the element
 * @param side which end
 * @param at where in the text
 * @param start where in the text the element begins
 * @param end where it ends
 */
record Landmark(String name, Map<String, String> attributes, Side side, int at, int start, int end) {
    /** An end of an element. */
    enum Side {
        START,
        END
    }

    /** Empty where there is none. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }
}
