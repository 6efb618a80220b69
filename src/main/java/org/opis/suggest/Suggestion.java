package org.opis.suggest;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.markup.Responsible;
import org.opis.text.Span;

/**
 * One suggestion: that a passage be marked up as an element.
 *
 * @param origin where it stands in the file that brought it
 * @param passage what it is about
 * @param element name
 * @param attributes by name
 * @param cert {@code high}, {@code medium} or {@code low}
 * @param creator who suggests
 */
public record Suggestion(
        Span origin,
        Passage passage,
        String element,
        Map<String, String> attributes,
        String cert,
        Responsible creator) {
    /** The same whatever order they come in. */
    static final Comparator<Suggestion> ORDER = Comparator.comparing(
                    (Suggestion one) -> one.passage().start().orElse(-1))
            .thenComparing(one -> one.passage().exact())
            .thenComparing(Suggestion::element)
            .thenComparing(one -> one.sorted().toString())
            .thenComparing(one -> one.creator().name())
            .thenComparing(Suggestion::cert)
            .thenComparing(one -> one.passage().end().orElse(-1))
            .thenComparing(one -> one.passage().prefix())
            .thenComparing(one -> one.passage().suffix())
            .thenComparing(Suggestion::origin);

    public Suggestion {
        attributes = Map.copyOf(attributes);
    }

    /** Attributes in a fixed order. */
    Map<String, String> sorted() {
        return new TreeMap<>(attributes);
    }

    /**
     * What a suggestion is about.
     *
     * @param source name of the dump or of its TEI file, without folders
     * @param sha256 of the dump; empty where it is not said
     * @param start in code points of the dump's text with line feeds
     * @param end behind the last
     * @param exact the words; empty where they are not said
     * @param prefix what stands before them
     * @param suffix what stands behind them
     */
    public record Passage(
            String source,
            String sha256,
            Optional<Integer> start,
            Optional<Integer> end,
            String exact,
            String prefix,
            String suffix) {}
}
