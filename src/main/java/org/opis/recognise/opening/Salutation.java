package org.opis.recognise.opening;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Inline;
import org.opis.recognise.Labelled;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.line.LabelRole;
import org.opis.recognise.line.NameList;
import org.opis.recognise.line.Prose;
import org.opis.recognise.name.OrgPhrase;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Span;

/** What a salutation or the line of an addressee names. */
final class Salutation {
    /** Words of the address before the name. */
    private static final Pattern LEAD =
            Pattern.compile("\\[?(?:To|TO|Dear|My dear|Esteemed|Respected|Honou?red|For|FOR)]?:?(?:\\s|$)");

    private Salutation() {}

    /** What is marked in {@code span}, and whom it names. */
    static List<Inline> content(LineCursor at, Span span) {
        String text = at.rows().text();
        List<Inline> marked = at.read(span, Scope.APPARATUS);
        Matcher lead = LEAD.matcher(text).region(span.start(), span.end());
        int start = lead.lookingAt() ? lead.end() : span.start();
        int colon = text.indexOf(':', span.start());
        boolean form = colon >= 0 && colon + 1 < span.end() && at.form().isPresent();
        boolean labelled = lead.lookingAt() && colon >= 0 && colon < lead.end()
                || form && LabelRole.of(text.substring(span.start(), colon)) == LabelRole.ADDRESSEE;
        List<Inline> named = UnlistedNames.several(text, new Span(form ? colon + 1 : start, span.end()), marked);
        return labelled ? Labelled.content(new Span(span.start(), colon + 1), named) : named;
    }

    /** "Chief Halek, Comrade Dorn, and the Department:": several that are named, and a colon. */
    static boolean isOfSeveral(LineCursor at) {
        String text = at.rows().text();
        if (!at.text().endsWith(":") || at.text().length() > 140 || !at.has(at.i() + 1)) {
            return false;
        }
        List<Span> parts =
                NameList.split(text, new Span(at.span().start(), at.span().end() - 1), ",;");
        return parts.size() > 1 && parts.stream().allMatch(part -> isNamed(text, part));
    }

    /** "Foreign Ministry (and please tell the Harbour Board):" above the text: a body, and a colon. */
    static boolean isOfBody(LineCursor at) {
        String text = at.rows().text();
        return at.text().endsWith(":")
                && at.text().length() <= 140
                && at.text().indexOf(':') == at.text().length() - 1
                && at.has(at.i() + 1)
                && at.at(at.i() + 1).isProse()
                && !Prose.is(UnlistedNames.head(text, at.span()).of(text))
                && OrgPhrase.of(text, UnlistedNames.head(text, at.span()))
                        .filter(body -> body.name().equals(UnlistedNames.head(text, at.span())))
                        .isPresent();
    }

    private static boolean isNamed(String text, Span part) {
        Span head = UnlistedNames.head(text, part);
        return PersonPhrase.of(text, head).isPresent()
                || OrgPhrase.of(text, head).isPresent()
                || isOffice(text, head);
    }

    /** An office alone, or with the name in brackets. */
    private static boolean isOffice(String text, Span head) {
        List<PhraseWord> words = PhraseWords.of(text, head);
        return !words.isEmpty()
                && words.stream().allMatch(w -> w.isTitle() || w.isOfName() || w.kind() == PhraseWord.Kind.BODY);
    }
}
