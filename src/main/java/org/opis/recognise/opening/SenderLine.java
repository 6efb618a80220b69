package org.opis.recognise.opening;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Scope;
import org.opis.recognise.date.DateLine;
import org.opis.recognise.line.Prose;
import org.opis.recognise.name.TitleParties;
import org.opis.recognise.name.UnlistedNames;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Span;

/** "From Harbin." above "To Belov.": where a telegram comes from, or from whom, without the colon of a form. */
final class SenderLine {
    private static final Pattern LINE =
            Pattern.compile("(?:From|FROM)\\s(?:the\\s)?(?<who>\\p{Lu}[^.:;,!?\\d]{1,60}?)\\.?");
    private static final Pattern BELOW = Pattern.compile("(?:To|TO)\\s(?:the\\s)?\\p{Lu}[^:;!?]{1,60}");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,20}");

    private SenderLine() {}

    static boolean is(LineCursor at) {
        return at.phase() == PaperPhase.OPENING
                && LINE.matcher(at.text()).matches()
                && !Prose.is(at.text())
                && at.has(at.i() + 1)
                && BELOW.matcher(at.rows().text(at.i() + 1)).matches()
                && !Prose.is(at.rows().text(at.i() + 1));
    }

    /** A person or a body is the sender; a word that the title doesn't name is taken for a town. */
    static List<Inline> content(LineCursor at) {
        Matcher line = LINE.matcher(at.text());
        if (!line.matches()) {
            return at.read(Scope.APPARATUS);
        }
        String text = at.rows().text();
        int start = at.span().start();
        Span who = new Span(start + line.start("who"), start + line.end("who"));
        List<PhraseWord> words = PhraseWords.of(text, who);
        boolean town = DateLine.isPlace(text, who, at.context());
        boolean known = !words.isEmpty() && words.stream().allMatch(w -> w.kind() == PhraseWord.Kind.PLACE);
        Optional<PersonPhrase> person = PersonPhrase.of(text, who);
        if (!town
                && !known
                && (isOfTitle(at, who)
                        || person.filter(p -> !p.role().isEmpty()).isPresent()
                        || person.isEmpty())) {
            return UnlistedNames.one(text, who, at.read(Scope.APPARATUS));
        }
        boolean named = !town && (known || WORD.matcher(who.of(text)).matches());
        List<Inline> place = named
                ? List.of(new Inline.Name(who, NameKind.PLACE, "", List.of(), Certainty.MEDIUM, ""))
                : at.read(who, Scope.NAMES);
        return List.of(new Inline.Part(at.span(), at.span(), PartKind.DATELINE, place, Certainty.MEDIUM));
    }

    private static boolean isOfTitle(LineCursor at, Span who) {
        TitleParties title = TitleParties.of(at.context().title());
        String said = who.of(at.rows().text());
        return title.sender()
                .filter(party -> said.contains(party.name()) || party.name().contains(said))
                .filter(party -> !party.name().isEmpty())
                .isPresent();
    }
}
