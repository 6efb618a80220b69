package org.opis.recognise.opening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.recognise.LineCursor;
import org.opis.recognise.name.OrgPhrase;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.person.PersonPhrase;
import org.opis.text.Span;

/** A line of the opening that says nothing but an office or a name: whose paper it is. */
final class OpeningLine {
    private static final int LONGEST = 90;

    private OpeningLine() {}

    /** The office as a letterhead; the person whom the record's title names. */
    static List<Inline> read(LineCursor at, List<Inline> content) {
        String text = at.rows().text();
        boolean names = content.stream().allMatch(i -> i instanceof Inline.Name n && n.kind() != NameKind.PERSON);
        if (!names || at.span().length() > LONGEST || at.isProse() || at.text().indexOf(':') >= 0) {
            return content;
        }
        Optional<PersonPhrase> person = PersonPhrase.of(text, at.span())
                .filter(p -> p.whole().length() + 1 >= at.span().length() && isTitled(at, p.name()));
        if (person.isPresent()) {
            return UnlistedNames.one(text, at.span(), content);
        }
        boolean office = !at.titled()
                && OrgPhrase.of(text, at.span())
                        .filter(org -> org.name().length() + 1 >= at.span().length())
                        .isPresent();
        return office ? List.of(letterhead(at.span(), content)) : content;
    }

    private static Inline letterhead(Span span, List<Inline> content) {
        return new Inline.Part(span, span, PartKind.LETTERHEAD, content, Certainty.MEDIUM);
    }

    private static boolean isTitled(LineCursor at, Span name) {
        String title = at.context().title().toLowerCase(Locale.ROOT);
        return title.contains(name.of(at.rows().text()).toLowerCase(Locale.ROOT));
    }
}
