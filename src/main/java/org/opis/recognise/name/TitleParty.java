package org.opis.recognise.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.NameKind;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Blank;
import org.opis.text.Span;

/**
 * One party that a title names.
 *
 * @param name as printed, without office and article; empty for a bare place
 * @param kind a person or an organisation
 * @param certainty how sure the name is
 * @param place where the party is, or empty
 */
public record TitleParty(String name, NameKind kind, Certainty certainty, String place) {
    private static final Pattern PARENTHESIS = Pattern.compile("\\((?<within>[^()]{2,60})\\)");
    private static final Pattern PLACED = Pattern.compile("(?:,|\\s(?:in|at))\\s(?<place>\\p{Lu}[^,()]{1,30})\\s*$");

    /** The party that the phrase names: a person, one in parentheses, a body, an office, or a place alone. */
    static Optional<TitleParty> of(String title, Span phrase) {
        Span said = Blank.strip(title, phrase);
        Matcher inside = PARENTHESIS.matcher(title).region(said.start(), said.end());
        boolean parenthesis = inside.find();
        Span outside = parenthesis ? Blank.strip(title, new Span(said.start(), inside.start())) : said;
        Optional<TitleParty> main = plain(title, outside);
        if (parenthesis
                && main.filter(party -> party.kind() == NameKind.PERSON && !party.isOffice())
                        .isEmpty()) {
            Span within = new Span(inside.start("within"), inside.end("within"));
            Optional<PersonPhrase> person = PersonPhrase.of(title, within);
            if (person.isPresent()) {
                String place = main.map(TitleParty::place).orElse("");
                return Optional.of(person(title, person.get(), place));
            }
        }
        return main;
    }

    private static TitleParty person(String title, PersonPhrase person, String place) {
        return new TitleParty(person.name().of(title), NameKind.PERSON, person.certainty(), place);
    }

    private static Optional<TitleParty> plain(String title, Span said) {
        Matcher placed = PLACED.matcher(title).region(said.start(), said.end());
        boolean hasPlace = placed.find() && isPlace(title, new Span(placed.start("place"), placed.end("place")));
        String place = hasPlace ? placed.group("place").strip() : "";
        Span head = UnlistedNames.head(title, said);
        Optional<PersonPhrase> person = PersonPhrase.of(title, head);
        if (person.isPresent() && !isPlaceKnown(title, head)) {
            return Optional.of(person(title, person.get(), place));
        }
        Optional<OrgPhrase> org = OrgPhrase.of(title, head);
        if (org.isPresent()) {
            String of = org.get().place().of(title);
            // "Embassy in A": which of the embassies the place says
            Span name = of.isEmpty()
                    ? org.get().core()
                    : new Span(org.get().core().start(), org.get().place().end());
            return Optional.of(new TitleParty(name.of(title), NameKind.ORG, Certainty.HIGH, of.isEmpty() ? place : of));
        }
        // an office alone is one by the whole of its name: "Acting High Commissioner, London"
        return office(title, said, place)
                .or(() -> isPlaceKnown(title, head)
                        ? Optional.of(new TitleParty("", NameKind.PERSON, Certainty.HIGH, head.of(title)))
                        : Optional.empty());
    }

    /** "the Ambassador in Oranna", "the Prime Minister": somebody, by his office alone. */
    private static Optional<TitleParty> office(String title, Span head, String place) {
        List<PhraseWord> words = PhraseWords.of(title, head);
        List<PhraseWord> named =
                words.stream().dropWhile(w -> w.kind() == Kind.SMALL).toList();
        boolean office = !named.isEmpty()
                && named.stream().anyMatch(w -> w.kind() == Kind.OFFICE)
                && Character.isUpperCase(title.codePointAt(named.get(0).span().start()));
        return office
                ? Optional.of(new TitleParty(
                        new Span(named.get(0).span().start(), head.end()).of(title),
                        NameKind.PERSON,
                        Certainty.MEDIUM,
                        place))
                : Optional.empty();
    }

    /** Whether a person is named, not an office alone. */
    public boolean isPerson() {
        return kind == NameKind.PERSON && !name.isEmpty() && !isOffice();
    }

    /** A body, an office, or a person with a title or initials: no word that may be anything. */
    boolean isSure() {
        return kind == NameKind.ORG || certainty == Certainty.HIGH || isOffice();
    }

    boolean isOffice() {
        return certainty == Certainty.MEDIUM && name.indexOf(' ') > 0;
    }

    private static boolean isPlace(String title, Span span) {
        List<PhraseWord> words = PhraseWords.of(title, span);
        return !words.isEmpty()
                && words.size() < 4
                && words.stream().allMatch(w -> w.kind() == Kind.NAME || w.kind() == Kind.PLACE);
    }

    private static boolean isPlaceKnown(String title, Span span) {
        List<PhraseWord> words = PhraseWords.of(title, span);
        return !words.isEmpty() && words.stream().allMatch(w -> w.kind() == Kind.PLACE);
    }
}
