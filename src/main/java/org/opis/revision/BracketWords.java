package org.opis.revision;

import java.util.Optional;
import java.util.Set;
import org.opis.tei.MarkedElement;

/**
 * What a bracket says that somebody had to mark by hand, as a word of a layout.
 *
 * @param kind of the word, as in {@code schema/layout.rnc}
 */
record BracketWords(String kind, String word) {
    /** They begin a bracket and end with a colon. */
    private static final Set<String> LABELS = Set.of("stamp", "handwritten", "translator");

    private static final int LONGEST = 40;

    /** Empty where the element stands in no bracket, or no word of a layout is for such. */
    static Optional<BracketWords> of(MarkedElement element) {
        String printed = element.outer().of(element.content()).strip();
        String kind = kind(element);
        if (kind.isEmpty() || printed.length() < 3 || !printed.startsWith("[")) {
            return Optional.empty();
        }
        String inside = printed.substring(1).replaceFirst("\\]$", "").strip();
        int colon = inside.indexOf(':');
        String word = LABELS.contains(kind) && colon > 0 ? inside.substring(0, colon) : inside;
        return word.isBlank() || word.length() > LONGEST || word.contains("\n") || word.contains("[")
                ? Optional.empty()
                : Optional.of(new BracketWords(kind, word.strip()));
    }

    private static String kind(MarkedElement element) {
        return switch (element.name()) {
            case "stamp" -> "stamp";
            case "sic" -> "sic";
            case "emph" -> "emphasis";
            case "add" -> "handwritten";
            case "note" -> element.is("note", "translator") ? "translator" : "handwritten";
            case "gap" -> switch (element.attribute("reason")) {
                case "illegible", "omitted" -> element.attribute("reason");
                default -> "";
            };
            default -> "";
        };
    }
}
