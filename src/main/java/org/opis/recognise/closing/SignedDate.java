package org.opis.recognise.closing;

import java.util.List;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.person.PersonPhrase;
import org.opis.text.Blank;
import org.opis.text.Span;
import org.opis.text.Words;

/** "9.IV.50 Orlov": the day and the name that end a telegram, on one line; behind a name the day makes it a place. */
final class SignedDate {
    private SignedDate() {}

    static Optional<List<Inline>> content(LineCursor at) {
        return DateLine.firstDate(at).flatMap(day -> content(at, day.span()));
    }

    private static Optional<List<Inline>> content(LineCursor at, Span day) {
        String text = at.rows().text();
        if (day.start() != at.span().start()) {
            return Optional.empty();
        }
        Span name = Words.strip(
                text, Blank.strip(text, new Span(day.end(), at.span().end())), ",");
        if (name.isEmpty()
                || SignedLines.name(name.of(text))
                        .filter(m -> m.group("number") == null)
                        .isEmpty()
                || PersonPhrase.of(text, name).isEmpty()
                || DateLine.isPlace(text, name, at.context())) {
            return Optional.empty();
        }
        Inline date = new Inline.Part(day, day, PartKind.DATELINE, at.read(day, Scope.NAMES), Certainty.MEDIUM);
        Inline signed = new Inline.Part(name, name, PartKind.SIGNED, SignedNames.read(at, name), Certainty.MEDIUM);
        return Optional.of(List.of(date, signed));
    }
}
