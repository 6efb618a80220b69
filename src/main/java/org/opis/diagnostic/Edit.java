package org.opis.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opis.text.Span;

/**
 * A change of a text.
 *
 * @param span what is replaced; empty to insert
 * @param text what stands there afterwards
 */
public record Edit(Span span, String text) {
    public Edit {
        Objects.requireNonNull(span);
        Objects.requireNonNull(text);
    }

    /** The text with every edit made; empty where two of them touch the same characters in different ways. */
    public static Optional<String> apply(String text, List<Edit> edits) {
        List<Edit> sorted = edits.stream()
                .distinct()
                .sorted(Comparator.comparing(Edit::span))
                .toList();
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : sorted) {
            if (edit.span().start() < at) {
                return Optional.empty();
            }
            out.append(text, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        return Optional.of(out.append(text, at, text.length()).toString());
    }
}
