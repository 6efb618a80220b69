package org.opis.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.suggest.Suggestion.Passage;
import org.opis.text.Span;

/**
 * Where the passage of a suggestion stands in a dump (W3C Web Annotation Data Model 4.2.4 and 4.2.5): at its position, if the
 * words are there; else where they are found with what stands around them.
 *
 * @param span in the dump's text; empty where the passage is not there, or is not certain
 * @param finding what is to be said of it
 */
record PassagePlace(Optional<Span> span, Optional<Code> finding) {
    static PassagePlace of(Passage passage, String text, String sha256) {
        Optional<Span> told = told(passage, text);
        boolean same = passage.sha256().equals(sha256);
        if (told.isPresent()
                && (passage.exact().isEmpty()
                        ? same
                        : isQuoted(passage, text, told.get().start())
                                && passage.exact().length() == told.get().length())) {
            return new PassagePlace(told, Optional.empty());
        } else if (passage.exact().isBlank()) {
            return new PassagePlace(Optional.empty(), Optional.of(Code.S802));
        }
        List<Span> found = quoted(passage, text);
        if (found.size() == 1) {
            return new PassagePlace(Optional.of(found.get(0)), Optional.of(Code.S804));
        }
        return new PassagePlace(Optional.empty(), Optional.of(found.isEmpty() ? Code.S802 : Code.S803));
    }

    private static Optional<Span> told(Passage passage, String text) {
        int points = text.codePointCount(0, text.length());
        int start = passage.start().orElse(-1);
        int end = passage.end().orElse(-1);
        if (start < 0 || end <= start || end > points) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, start);
        return Optional.of(new Span(from, text.offsetByCodePoints(from, end - start)));
    }

    private static List<Span> quoted(Passage passage, String text) {
        List<Span> found = new ArrayList<>();
        String exact = passage.exact();
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            if (isQuoted(passage, text, at)) {
                found.add(new Span(at, at + exact.length()));
            }
        }
        return found;
    }

    /** Whether the words stand there, and around them what is said to. */
    private static boolean isQuoted(Passage passage, String text, int at) {
        return text.startsWith(passage.exact(), at)
                && text.startsWith(passage.prefix(), at - passage.prefix().length())
                && text.startsWith(passage.suffix(), at + passage.exact().length());
    }
}
