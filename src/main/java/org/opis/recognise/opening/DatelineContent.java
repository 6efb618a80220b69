package org.opis.recognise.opening;

import java.util.ArrayList;
import java.util.List;
import org.opis.document.Inline;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.text.Span;

/** What is marked in a line of place and day. */
final class DatelineContent {
    private DatelineContent() {}

    /** The place may be withheld: a bracket before the day, of which an editor says what it is. */
    static List<Inline> of(LineCursor at, Span span) {
        String line = span.of(at.rows().text());
        int close = line.startsWith("[") ? line.indexOf(']') + 1 : 0;
        if (close == 0) {
            return at.read(span, Scope.NAMES);
        }
        int place = span.start() + close;
        List<Inline> content = new ArrayList<>(at.read(new Span(span.start(), place), Scope.EDITOR));
        content.addAll(at.read(new Span(place, span.end()), Scope.NAMES));
        return content;
    }
}
