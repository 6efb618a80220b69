package org.opis.score;

import java.util.List;
import java.util.Map;
import org.opis.text.Source;

/**
 * A paper of a volume as a dump, with what the volume's markup says of it.
 *
 * @param style how note marks are shown
 * @param source the dump
 * @param said texts of each kind, in the order of the page
 * @param persons whom its body names, in order
 */
public record SilverPage(
        SilverStyle style, Source source, Map<SilverKind, List<String>> said, List<SilverPerson> persons) {
    public SilverPage {
        said = Map.copyOf(said);
        persons = List.copyOf(persons);
    }

    List<String> said(SilverKind kind) {
        return said.getOrDefault(kind, List.of());
    }
}
