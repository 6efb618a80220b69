package org.opis.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "To the Minister for Foreign Affairs", "For the Secretary-General": somebody by his office alone. */
final class AddressedOffice {
    private static final Pattern TO = Pattern.compile("(?i)[\\s\\[•]*(?:to|for)(?=[\\s\\]:])[\\]\\s:]*(?:the\\s+)?");
    private static final Pattern COURTESY =
            Pattern.compile("(?i)\\s*(?:the\\s+)?(?:(?:his|her)\\s+(?:excellency|majesty)\\s*,?\\s*(?:the\\s+)?)?");
    private static final Pattern END = Pattern.compile("[,;\\n(\\[!]|\\.(?:\\s|$)|$");
    private static final int MOST = 9;

    private AddressedOffice() {}

    /** The office that a part addresses: behind "to", behind a label, or in an address. */
    static Optional<Party> of(String text, Inline.Part part) {
        Optional<Inline> label =
                part.content().stream().filter(i -> i instanceof Inline.Label).findFirst();
        Span said = new Span(
                label.map(i -> i.span().end()).orElse(part.span().start()),
                part.span().end());
        Matcher to = TO.matcher(text).region(said.start(), said.end());
        boolean led = to.lookingAt();
        return led || label.isPresent() || part.kind() == PartKind.ADDRESS
                ? office(text, new Span(led ? to.end() : said.start(), said.end()))
                : Optional.empty();
    }

    /** Whether it begins with "to". */
    static boolean isLed(String text, Inline.Part part) {
        return TO.matcher(text).region(part.span().start(), part.span().end()).lookingAt();
    }

    /** The office to which a paragraph is directed: "For the Minister". */
    static Optional<Party> led(String text, Span paragraph) {
        Matcher to = TO.matcher(text).region(paragraph.start(), paragraph.end());
        return to.lookingAt() ? office(text, new Span(to.end(), paragraph.end())) : Optional.empty();
    }

    private static Optional<Party> office(String text, Span said) {
        Matcher courtesy = COURTESY.matcher(text).region(said.start(), said.end());
        int start = courtesy.lookingAt() ? courtesy.end() : said.start();
        Matcher end = END.matcher(text).region(start, said.end());
        Span phrase = Blank.strip(text, new Span(start, end.find() ? end.start() : said.end()));
        List<PhraseWord> words = PhraseWords.of(text, phrase);
        boolean office = !words.isEmpty()
                && words.size() <= MOST
                && words.get(0).kind() != Kind.HONORIFIC
                && words.get(0).kind() != Kind.SMALL
                && words.stream().limit(3).anyMatch(word -> word.kind() == Kind.OFFICE)
                && PersonPhrase.of(text, phrase).isEmpty();
        return office
                ? Optional.of(Party.named(Act.ADDRESSED, phrase.of(text), NameKind.ROLE, Certainty.MEDIUM))
                : Optional.empty();
    }
}
