package org.opis.validate;

import java.util.function.Consumer;
import org.opis.diagnostic.Code;
import org.opis.text.Span;

/** Gives each failure of the grammar its range and its sentence. */
final class GrammarReport implements Consumer<Failure> {
    private static final int NONE = -1;
    private final Trail trail;
    private final Consumer<Mark> marks;
    /** The text already reported; a parser hands out long text in pieces. */
    private int reported = NONE;

    GrammarReport(Trail trail, Consumer<Mark> marks) {
        this.trail = trail;
        this.marks = marks;
    }

    @Override
    public void accept(Failure failure) {
        if (isInGap(failure)) {
            return;
        }
        Span span = span(failure);
        boolean text = failure.event() == Failure.Event.TEXT;
        if (!text || span.start() != reported) {
            marks.accept(Mark.of(Code.V500, span, GrammarMessages.of(failure, trail)));
        }
        reported = text ? span.start() : reported;
    }

    /** Where a part was not read, nobody can say what is missing or too much. */
    private boolean isInGap(Failure failure) {
        return switch (failure.event()) {
            case START -> trail.hasGap(trail.depth() - 1)
                    && !failure.error().contains(" not allowed anywhere");
            case TEXT_BEFORE -> trail.hasGap(trail.depth() - 1);
            case TEXT, CONTENT, END -> trail.hasGap(trail.depth());
            case VALUE -> trail.outside().isIn(span(failure));
            default -> false;
        };
    }

    private Span span(Failure failure) {
        return switch (failure.event()) {
            case START, MISSING_ATTRIBUTE, END -> trail.tag();
            case ATTRIBUTE, VALUE -> Tags.attribute(trail.file().text(), trail.tag(), failure.name());
            case TEXT, CONTENT -> trail.references()
                    .current()
                    .map(References.Found::span)
                    .orElseGet(() -> text(trail.lastTag()));
            case TEXT_BEFORE -> text(trail.textStart());
            case NOTHING_ALLOWED -> Span.empty(0);
        };
    }

    /** From the first visible character to the next tag, on one line. */
    private Span text(int from) {
        String text = trail.file().text();
        int start = Tags.content(text, Math.max(0, Math.min(from, text.length())));
        int end = start;
        while (end < text.length() && "<\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }
}
