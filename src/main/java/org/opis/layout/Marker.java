package org.opis.layout;

import java.util.List;

/**
 * A label that may stand anywhere in a line, with its value behind it.
 *
 * @param text the label
 * @param field name of the value
 * @param value how the value looks where no further label ends it
 * @param parts values within the value
 */
record Marker(String text, String field, Expression value, List<Parts> parts) {
    Marker {
        parts = List.copyOf(parts);
    }
}
