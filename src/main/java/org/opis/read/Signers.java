package org.opis.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.Certainty;
import org.opis.document.Division;
import org.opis.document.Editorial;
import org.opis.document.Facts.Act;
import org.opis.document.Facts.Party;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.document.PartKind;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Span;

/** Who signed one paper: a person, a name that nothing but its place tells, a body. */
final class Signers {
    private static final String FOR = "for the ";
    private static final int MOST = 4;
    /** "(Signed)" before the name. */
    private static final Pattern MARK = Pattern.compile("[(\\[]\\p{L}{2,8}\\.?[)\\]]\\s*");

    private final String text;
    private final Division division;
    private final PartyReader read;

    Signers(String text, Division division) {
        this.text = text;
        this.division = division;
        this.read = new PartyReader(text);
    }

    /** The first person who signed, or the body for which he did; {@code last}: what comes before is quoted. */
    Optional<Party> person(Predicate<Inline.Part> which, boolean last) {
        Stream<Party> signed = parts().filter(which).flatMap(part -> signed(part).stream());
        return last ? signed.reduce((a, b) -> b) : signed.findFirst();
    }

    private Optional<Party> signed(Inline.Part part) {
        Optional<Inline.Name> person = PaperParts.names(part, NameKind.PERSON).findFirst();
        return person.flatMap(name -> represented(part, name)).or(() -> person).map(this::party);
    }

    /** "For the Board (signed) Lind": the body that he represents. */
    private Optional<Inline.Name> represented(Inline.Part part, Inline.Name signer) {
        boolean isFor = part.span().of(text).toLowerCase(Locale.ROOT).startsWith(FOR);
        return isFor
                ? PaperParts.names(part, NameKind.ORG)
                        .filter(org -> org.span().end() <= signer.span().start())
                        .findFirst()
                : Optional.empty();
    }

    private Party party(Inline.Name name) {
        return read.party(Act.SENT, "", Optional.of(name), Optional.empty(), Optional.empty());
    }

    /** A signature that is nothing but a name; no list has it, and it has no title. */
    Optional<Party> bare() {
        return parts().filter(part -> isUnnamed(part))
                .flatMap(part -> name(read.said(part)).stream())
                .findFirst()
                .map(name -> Party.named(Act.SENT, name, NameKind.PERSON, Certainty.MEDIUM));
    }

    /** A name below the text that nothing marks as a signature: alone in its line, or behind an office. */
    Optional<Party> below() {
        return FootName.of(text, division).map(this::party);
    }

    private static boolean isUnnamed(Inline.Part part) {
        return Stream.of(NameKind.PERSON, NameKind.ORG, NameKind.PLACE)
                .allMatch(kind -> PaperParts.names(part, kind).findAny().isEmpty());
    }

    private static Optional<String> name(String said) {
        Matcher mark = MARK.matcher(said);
        int from = mark.lookingAt() ? mark.end() : 0;
        List<PhraseWord> words = PhraseWords.of(said, new Span(from, said.length()));
        boolean name = !words.isEmpty()
                && words.size() <= MOST
                && words.stream().allMatch(PhraseWord::isOfName)
                && words.stream().anyMatch(word -> word.kind() == PhraseWord.Kind.NAME);
        return name
                ? Optional.of(said.substring(
                        words.get(0).span().start(),
                        words.get(words.size() - 1).span().end()))
                : Optional.empty();
    }

    /** "[signed] Embassy in Norland": the body that signs; "[Norland] Embassy": with what is restored before it. */
    Optional<Party> body() {
        return parts().filter(part ->
                        PaperParts.names(part, NameKind.PERSON).findAny().isEmpty())
                .flatMap(part -> body(part.content()).stream())
                .findFirst();
    }

    private Optional<Party> body(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Inline.Name name && name.kind() == NameKind.ORG) {
                Party party = party(name);
                boolean restored = i > 0
                        && content.get(i - 1) instanceof Editorial.Supplied
                        && isBeside(content.get(i - 1).span(), name.span());
                return Optional.of(restored ? party.called(read.said(content.get(i - 1)) + ' ' + party.name()) : party);
            }
        }
        return Optional.empty();
    }

    private boolean isBeside(Span before, Span name) {
        return new Span(before.end(), name.start()).of(text).isBlank();
    }

    private Stream<Inline.Part> parts() {
        return PaperParts.of(division, PartKind.SIGNED);
    }
}
