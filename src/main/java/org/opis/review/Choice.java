package org.opis.review;

import java.util.Map;

/**
 * What an editor says of a doubtful reading.
 *
 * @param element what it is; empty for plain text
 * @param attributes their values, an empty one for none; those that are not named stay
 */
record Choice(String element, Map<String, String> attributes) {
    Choice {
        attributes = Map.copyOf(attributes);
    }
}
