package org.opis.validate.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The declarations of a document type, read for the parameter entities between them.
 *
 * @param references in the order of the text, each with the per cent sign in its name; one without a name is what is left
 *     out when the text is put into the declaration of another file: the marks of an included section, an ignored one
 * @param values of the parameter entities that are declared with one
 * @param fault why it cannot stand there: it has what only a part in a file of its own may have (XML 1.0 sections 2.8 and
 *     3.4), or does not end
 */
public record Subset(List<References.Found> references, Map<String, String> values, Optional<String> fault) {
    public Subset {
        references = List.copyOf(references);
        values = Map.copyOf(values);
    }

    /** Of a stretch of a text. */
    public static Subset of(String text, int from, int to) {
        return part(text, from, to, Map.of());
    }

    /**
     * Of one that stands in a file of its own.
     *
     * @param known the values of parameter entities before it
     */
    public static Subset part(String text, int from, int to, Map<String, String> known) {
        return new SubsetReader(text, to, known).read(from);
    }
}
