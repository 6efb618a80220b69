package org.opis.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.Encoding;
import org.opis.markup.Outline;
import org.opis.report.Explained;

/**
 * A change that comes in from opis, and the rule that reads there now.
 *
 * @param rule its code and what it is about; "no rule" where nothing is read any more
 */
record Taken(String rule, Difference difference) {
    /** The changes of a file, each with its rule; {@code now} is what opis writes of the dump. */
    static List<Taken> of(List<Difference> differences, Encoding encoding, String now) {
        if (differences.isEmpty()) {
            return List.of();
        }
        Reasoning reasoning = Reasoning.of(encoding, now);
        Map<Integer, Outline.Element> elements = new TreeMap<>();
        Outline.of(now).elements().forEach(element -> elements.put(element.tag().start(), element));
        return differences.stream()
                .map(difference -> new Taken(
                        Optional.ofNullable(elements.get(difference.element()))
                                .flatMap(reasoning::reading)
                                .map(Taken::rule)
                                .orElse("no rule"),
                        difference))
                .toList();
    }

    private static String rule(Explained reading) {
        return reading.rule() + " " + reading.noun();
    }
}
