package org.opis.score;

import java.util.List;
import java.util.Optional;
import org.opis.diagnostic.Code;
import org.opis.document.Certainty;
import org.opis.text.Span;

/**
 * One marked span of a page.
 *
 * @param type what is marked
 * @param forms its text; more than one where the marked stretch may be taken wider or narrower
 * @param dating what a date means
 * @param certainty how sure the reading is of it
 * @param leeway how far another reading is as right
 * @param span where it stands in the dump; empty at 0 where the page is not at hand
 * @param rule what read it, where a rule of opis did
 */
record Mark(
        SpanType type,
        List<String> forms,
        ScoredDate dating,
        Certainty certainty,
        Leeway leeway,
        Span span,
        Optional<Code> rule) {
    Mark {
        forms = List.copyOf(forms);
    }

    static Mark of(SpanType type, String text, Span span) {
        return of(type, List.of(text), ScoredDate.NONE, Certainty.CERTAIN, span);
    }

    static Mark of(SpanType type, List<String> forms, ScoredDate dating, Certainty certainty, Span span) {
        return new Mark(type, forms, dating, certainty, Leeway.NONE, span, Optional.empty());
    }

    /** The same span as one of another type. */
    Mark as(SpanType other) {
        return new Mark(other, forms, dating, certainty, leeway, span, rule);
    }

    /** The same span, which may as well be left unmarked. */
    Mark optional() {
        return new Mark(type, forms, dating, certainty, new Leeway(leeway.other(), true), span, rule);
    }

    /** The same span, read by a rule. */
    Mark by(Optional<Code> reader) {
        return new Mark(type, forms, dating, certainty, leeway, span, reader);
    }

    String text() {
        return forms.get(0);
    }

    List<String> normal() {
        return forms.stream().map(Normal::of).distinct().toList();
    }
}
