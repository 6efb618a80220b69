package org.opis.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.fidelity.Lifted;
import org.opis.markup.Responsible;
import org.opis.suggest.Suggestion.Passage;
import org.opis.text.Span;

/** The markup of another TEI file of the same text, as suggestions. */
public final class TeiSuggestions {
    /** They speak of that file, or of how it shows its text. */
    private static final Collection<String> OWN = List.of(
            "xml:id", "resp", "cert", "corresp", "rend", "rendition", "style", "next", "prev", "source", "facs");

    private TeiSuggestions() {}

    /**
     * What a file marks in the dump of another.
     *
     * @param label its name, under which it suggests
     */
    public static List<Suggestion> of(SuggestTarget target, String label, byte[] tei) {
        List<Suggestion> found = new ArrayList<>();
        String text = target.dump().text();
        String name = label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
        for (Lifted lifted : Lifted.of(target.source(), tei)) {
            Span span = lifted.span();
            Passage passage = new Passage(
                    target.name(),
                    target.sha256(),
                    Optional.of(text.codePointCount(0, span.start())),
                    Optional.of(text.codePointCount(0, span.end())),
                    span.of(text),
                    "",
                    "");
            String said = lifted.attributes().getOrDefault("cert", "");
            found.add(new Suggestion(
                    Span.empty(0),
                    passage,
                    lifted.name(),
                    attributes(target, lifted.attributes()),
                    List.of("high", "medium", "low").contains(said) ? said : "low",
                    new Responsible("suggested by", "name", name)));
        }
        return found;
    }

    /** A pointer into that file leads nowhere here, unless this file has what it points to. */
    private static Map<String, String> attributes(SuggestTarget target, Map<String, String> all) {
        Map<String, String> attributes = new TreeMap<>(all);
        attributes.keySet().removeAll(OWN);
        attributes.keySet().removeIf(key -> key.startsWith("xmlns"));
        attributes.values().removeIf(value -> value.startsWith("#") && !target.hasIds(value));
        return attributes;
    }
}
