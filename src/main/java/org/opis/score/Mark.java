package org.opis.score;

import java.util.List;
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
 */
record Mark(SpanType type, List<String> forms, ScoredDate dating, Certainty certainty, Leeway leeway, Span span) {
    Mark {
        forms = List.copyOf(forms);
    }

    static Mark of(SpanType type, String text, Span span) {
        return of(type, List.of(text), ScoredDate.NONE, Certainty.CERTAIN, span);
    }

    static Mark of(SpanType type, List<String> forms, ScoredDate dating, Certainty certainty, Span span) {
        return new Mark(type, forms, dating, certainty, Leeway.NONE, span);
    }

    /** The same span as one of another type. */
    Mark as(SpanType other) {
        return new Mark(other, forms, dating, certainty, leeway, span);
    }

    /** The same span, which may as well be left unmarked. */
    Mark optional() {
        return new Mark(type, forms, dating, certainty, new Leeway(leeway.other(), true), span);
    }

    String text() {
        return forms.get(0);
    }

    List<String> normal() {
        return forms.stream().map(Normal::of).distinct().toList();
    }
}
