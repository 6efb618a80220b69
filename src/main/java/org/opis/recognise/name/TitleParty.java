package org.opis.recognise.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.document.NameKind;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.TermClass;
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
 * @param isOffice whether an office alone names it
 */
public record TitleParty(String name, NameKind kind, Certainty certainty, String place, boolean isOffice) {
    private static final Pattern PARENTHESIS = Pattern.compile("\\((?<within>[^()]{2,60})\\)");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d+(?:st|nd|rd|th)?\\s)?");
    private static final Pattern PLACED = Pattern.compile("(?:,|\\s(?:in|at))\\s(?<place>\\p{Lu}[^,()]{1,30})\\s*$");

    /** The party that the phrase names: a person, one in parentheses, a body, an office, or a place alone. */
    static Optional<TitleParty> of(String title, Span phrase) {
        Span said = Blank.strip(title, phrase);
        Matcher inside = PARENTHESIS.matcher(title).region(said.start(), said.end());
        boolean parenthesis = inside.find();
        Span outside = parenthesis ? Blank.strip(title, new Span(said.start(), inside.start())) : said;
        Optional<TitleParty> main = plain(title, outside);
        if (parenthesis && (main.filter(TitleParty::isPerson).isEmpty() || isDescribed(title, outside))) {
            Span within = new Span(inside.start("within"), inside.end("within"));
            Optional<PersonPhrase> person = PersonPhrase.of(title, within).or(() -> surname(title, within, main));
            if (person.isPresent()) {
                String place = main.map(TitleParty::place).orElse("");
                // an office before the parenthesis vouches for whoever stands within
                Certainty certainty =
                        main.isPresent() ? Certainty.HIGH : person.get().certainty();
                return Optional.of(person(title, person.get().with(certainty), place));
            }
        }
        return main;
    }

    /** "the Chief of the Division (King)": behind an office a word that may be anything is a surname. */
    private static Optional<PersonPhrase> surname(String title, Span within, Optional<TitleParty> main) {
        List<PhraseWord> words = PhraseWords.of(title, within);
        boolean surname = main.filter(TitleParty::isOffice).isPresent()
                && words.size() == 1
                && words.get(0).span().equals(within)
                && (words.get(0).kind() == Kind.OFFICE || words.get(0).kind() == Kind.ORDINARY)
                && Character.isUpperCase(title.codePointAt(within.start()));
        return surname
                ? Optional.of(new PersonPhrase(Span.empty(within.start()), within, Certainty.HIGH))
                : Optional.empty();
    }

    /** "Chief of the Division": somebody, not the division. */
    private static boolean isOfficeOf(String title, Span head) {
        List<PhraseWord> words = PhraseWords.of(title, head).stream()
                .dropWhile(w -> w.kind() == Kind.SMALL)
                .dropWhile(w -> w.kind() == Kind.PLACE)
                .toList();
        List<PhraseWord> behind =
                words.stream().dropWhile(w -> w.kind() == Kind.OFFICE).toList();
        return behind.size() < words.size()
                && !behind.isEmpty()
                && behind.get(0).kind() == Kind.SMALL;
    }

    /** "the Session of the Presidium": where a body sits is no body. */
    private static boolean isMeeting(String name) {
        return Lexicon.english().find(name).stream()
                .anyMatch(hit -> hit.termClass() == TermClass.MEETING
                        && NUMBER.matcher(name.substring(0, hit.span().start())).matches());
    }

    /** "the Deputy Director of Central Intelligence": an office with what it is of, no name. */
    private static boolean isDescribed(String title, Span outside) {
        List<PhraseWord> words = PhraseWords.of(title, outside);
        return words.size() > 2
                && words.stream().anyMatch(w -> w.kind() == Kind.OFFICE)
                && words.subList(1, words.size()).stream().anyMatch(w -> w.kind() == Kind.SMALL);
    }

    private static TitleParty person(String title, PersonPhrase person, String place) {
        return new TitleParty(person.name().of(title), NameKind.PERSON, person.certainty(), place, false);
    }

    private static Optional<TitleParty> plain(String title, Span said) {
        Matcher placed = PLACED.matcher(title).region(said.start(), said.end());
        boolean hasPlace = placed.find() && isPlace(title, new Span(placed.start("place"), placed.end("place")));
        String place = hasPlace ? placed.group("place").strip() : "";
        Span head = UnlistedNames.head(title, said);
        Optional<TitleParty> near =
                hasPlace ? near(title, new Span(said.start(), placed.start()), place) : Optional.empty();
        if (near.isPresent()) {
            return near;
        }
        Optional<PersonPhrase> person = PersonPhrase.of(title, head);
        if (person.isPresent() && !isPlaceKnown(title, head)) {
            return Optional.of(person(title, person.get(), place));
        }
        Optional<OrgPhrase> org = OrgPhrase.of(title, head)
                .filter(phrase -> !isMeeting(phrase.core().of(title)) && !isOfficeOf(title, head));
        if (org.isPresent()) {
            String of = org.get().place().of(title);
            // "Embassy in A": which of the embassies the place says
            Span name = of.isEmpty()
                    ? org.get().core()
                    : new Span(org.get().core().start(), org.get().place().end());
            return Optional.of(
                    new TitleParty(name.of(title), NameKind.ORG, Certainty.HIGH, of.isEmpty() ? place : of, false));
        }
        // an office alone is one by the whole of its name: "Acting High Commissioner, London"
        return named(title, head, said, place)
                .or(() -> office(title, said, place))
                .or(() -> isPlaceKnown(title, head)
                        ? Optional.of(new TitleParty("", NameKind.PERSON, Certainty.HIGH, head.of(title), false))
                        : Optional.empty());
    }

    /** "Secretary of State Lind at Oslo": a person with a title, and where he is. */
    private static Optional<TitleParty> near(String title, Span before, String place) {
        return PersonPhrase.of(title, Blank.strip(title, before))
                .filter(person -> !person.role().isEmpty())
                .map(person -> person(title, person, place));
    }

    /** "Prime Minister, Holger Lind": the name behind the office. */
    private static Optional<TitleParty> named(String title, Span head, Span said, String place) {
        if (head.end() >= said.end()
                || title.charAt(head.end()) != ','
                || office(title, head, place).isEmpty()) {
            return Optional.empty();
        }
        return PersonPhrase.of(
                        title, UnlistedNames.head(title, Blank.strip(title, new Span(head.end() + 1, said.end()))))
                .filter(person -> person.name().of(title).indexOf(' ') > 0)
                .map(person -> person(title, person.with(Certainty.HIGH), place));
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
                        new Span(named.get(0).span().start(), officeEnd(title, named, head.end())).of(title),
                        NameKind.PERSON,
                        Certainty.MEDIUM,
                        place,
                        true))
                : Optional.empty();
    }

    /** "Secretary of State secret priority": ordinary words in lower case behind the last capital are none of it. */
    private static int officeEnd(String title, List<PhraseWord> words, int end) {
        int last = words.size();
        while (last > 0
                && Character.isLowerCase(
                        title.codePointAt(words.get(last - 1).span().start()))) {
            last--;
        }
        boolean marked = last > 0
                && words.subList(last, words.size()).stream().anyMatch(w -> w.kind() == Kind.ORDINARY)
                && words.subList(last, words.size()).stream().noneMatch(w -> w.kind() == Kind.SMALL);
        return marked ? words.get(last - 1).span().end() : end;
    }

    /** Whether a person is named, not an office alone. */
    public boolean isPerson() {
        return kind == NameKind.PERSON && !name.isEmpty() && !isOffice;
    }

    /** A body, an office, or a person with a title or initials: no word that may be anything. */
    boolean isSure() {
        return kind == NameKind.ORG || certainty == Certainty.HIGH || name.indexOf(' ') > 0;
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
