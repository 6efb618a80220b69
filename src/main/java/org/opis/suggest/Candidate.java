package org.opis.suggest;

import java.util.List;
import org.opis.text.Span;

/**
 * A suggestion that has its place.
 *
 * @param span in the dump
 * @param ways how it may be written, the plainest first
 */
record Candidate(Suggestion suggestion, Span span, List<List<Insert>> ways) {
    Candidate {
        ways = List.copyOf(ways);
    }

    /** The same written in one way alone. */
    Candidate by(List<Insert> way) {
        return new Candidate(suggestion, span, List.of(way));
    }

    /** Whether the two cannot both be true: they cross, or say different things of the same words. */
    boolean contradicts(Candidate other) {
        boolean crosses = span.overlaps(other.span) && !span.contains(other.span) && !other.span.contains(span);
        boolean same = span.equals(other.span);
        boolean element = suggestion.element().equals(other.suggestion.element());
        boolean agrees = element && suggestion.attributes().equals(other.suggestion.attributes());
        boolean within = element && !same && span.overlaps(other.span);
        return crosses
                || within
                || same && !agrees && (element || Families.exclude(suggestion.element(), other.suggestion.element()));
    }

    /** Whether the two say the same. */
    boolean agrees(Candidate other) {
        return span.equals(other.span)
                && suggestion.element().equals(other.suggestion.element())
                && suggestion.attributes().equals(other.suggestion.attributes());
    }
}
