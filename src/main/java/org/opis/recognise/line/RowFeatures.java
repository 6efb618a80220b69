package org.opis.recognise.line;

import java.util.Optional;
import org.opis.text.Span;

/** What many rules ask of a row, each found out when first asked for. */
final class RowFeatures {
    private final String text;
    private final Span span;
    private Optional<Boolean> prose = Optional.empty();
    private Optional<Optional<FormLine>> form = Optional.empty();
    private Optional<Boolean> copies = Optional.empty();

    /** @param span where {@code text} stands in the dump */
    RowFeatures(String text, Span span) {
        this.text = text;
        this.span = span;
    }

    String text() {
        return text;
    }

    boolean isProse() {
        if (prose.isEmpty()) {
            prose = Optional.of(Prose.is(text));
        }
        return prose.get();
    }

    boolean isCopies() {
        if (copies.isEmpty()) {
            copies = Optional.of(CopiesLine.is(text));
        }
        return copies.get();
    }

    Optional<FormLine> form() {
        if (form.isEmpty()) {
            form = Optional.of(FormLine.of(text, span));
        }
        return form.get();
    }
}
