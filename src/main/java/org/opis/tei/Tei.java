package org.opis.tei;

import java.util.List;
import java.util.Optional;
import org.opis.document.RuleReading;

/**
 * An encoded dump.
 *
 * @param id the {@code xml:id} of the root: {@code d.} and the file's stem
 * @param xml the whole file, line feeds only
 * @param origins which rule each element of {@code text} is owed to, in the order of the file; none of a file that opis
 *     did not write
 */
public record Tei(String id, String xml, List<Optional<RuleReading>> origins) {
    public Tei {
        origins = List.copyOf(origins);
    }

    /** The rule that an element of the file is owed to; none outside {@code text}. */
    public Optional<RuleReading> origin(MarkedElement element) {
        int number = element.number();
        return number < 0 || number >= origins.size() ? Optional.empty() : origins.get(number);
    }
}
