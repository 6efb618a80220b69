package org.opis.suggest;

import java.util.List;
import java.util.Map;
import org.opis.text.Span;

/**
 * What opis asks of a passage.
 *
 * @param span in the dump
 * @param element what it reads there; empty where it reads nothing
 * @param attributes of the element, {@code @cert} and {@code @resp} left out
 * @param cert how certain it is
 * @param allowed elements that the schema has at that place
 */
record Question(Span span, String element, Map<String, String> attributes, String cert, List<String> allowed) {
    Question {
        attributes = Map.copyOf(attributes);
        allowed = List.copyOf(allowed);
    }
}
