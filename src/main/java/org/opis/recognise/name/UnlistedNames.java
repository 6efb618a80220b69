package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.recognise.line.NameList;
import org.opis.recognise.person.PersonPhrase;
import org.opis.recognise.person.PhraseWord;
import org.opis.recognise.person.PhraseWords;
import org.opis.text.Blank;
import org.opis.text.Span;
import org.opis.text.Words;

/**
 * Names that no list has, where the place of a phrase says that somebody is named: a signature, a recipient, one of
 * those present, an addressee, a sender, a speaker. Names without a reference; a name of the lists stands.
 */
public final class UnlistedNames {
    /** What follows a name: an office behind a comma, a remark, an interpreter's stroke. */
    private static final Pattern BEHIND = Pattern.compile(",\\s|\\s\\(|/(?=\\p{L})|\\s[-–—]\\s|;|:");
    /** "Brezhnev, L.I.": the surname first. */
    private static final Pattern SURNAME_FIRST =
            Pattern.compile("(?:[^\\s,]+\\s)?\\p{Lu}[\\p{L}'’-]+,\\s(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3}(?=[;,.\\s]|$)");

    private static final Pattern LEADING = Pattern.compile("[\\s\\u00a0\\[(*•–—-]*");

    private UnlistedNames() {}

    /** What is marked in {@code span}, and the person or body that the phrase names. */
    public static List<Inline> one(String text, Span span, List<Inline> marked) {
        return all(text, List.of(span), marked, true);
    }

    /** The same for several, parted by commas, semicolons or "and". */
    public static List<Inline> several(String text, Span span, List<Inline> marked) {
        return all(text, parts(text, span), marked, true);
    }

    /** The speaker of a turn: a name, and perhaps a small word before the colon. */
    static List<Inline> speaker(String text, Span label, List<Inline> marked) {
        List<PhraseWord> words = PhraseWords.of(text, label);
        int end = words.size();
        while (end > 0 && words.get(end - 1).kind() == PhraseWord.Kind.SMALL) {
            end--;
        }
        return end == 0
                ? marked
                : all(
                        text,
                        List.of(new Span(
                                label.start(), words.get(end - 1).span().end())),
                        marked,
                        false);
    }

    private static List<Span> parts(String text, Span span) {
        Matcher surname = SURNAME_FIRST.matcher(text).region(span.start(), span.end());
        return surname.lookingAt() ? NameList.split(text, span, ";") : NameList.split(text, span, ",;");
    }

    private static List<Inline> all(String text, List<Span> phrases, List<Inline> marked, boolean letters) {
        List<Inline> all = new ArrayList<>(marked);
        boolean titled = false;
        for (Span phrase : phrases) {
            List<Inline> found = phrase(text, phrase, all, titled);
            if (letters
                    && found.isEmpty()
                    && all.stream().noneMatch(i -> i.span().overlaps(phrase))) {
                found = OrgPhrase.letters(text, head(text, phrase)).flatMap(org -> body(org, marked)).stream()
                        .toList();
            }
            titled |= found.stream().anyMatch(UnlistedNames::isTitled);
            found.forEach(name -> put(all, name));
        }
        all.sort(Comparator.comparing(Inline::span));
        return all;
    }

    private static boolean isTitled(Inline inline) {
        return inline instanceof Inline.Name name
                && name.certainty() == Certainty.HIGH
                && !name.content().isEmpty();
    }

    /** The names of a phrase; {@code titled}: one before it in the list has a title that vouches for it. */
    private static List<Inline> phrase(String text, Span phrase, List<Inline> marked, boolean titled) {
        if (marked.stream().anyMatch(i -> isListed(i) && i.span().overlaps(phrase))) {
            return List.of();
        }
        Span head = withoutMark(text, head(text, phrase), marked);
        Optional<PersonPhrase> person = PersonPhrase.of(text, head);
        if (person.isPresent()) {
            PersonPhrase sure = titled ? person.get().with(Certainty.HIGH) : person.get();
            return names(text, sure, phrase, marked).toList();
        }
        // a body that the page shows by its shape is told as well there
        boolean shaped = marked.stream().anyMatch(i -> isBody(i) && head.contains(i.span()));
        return shaped
                ? List.of()
                : OrgPhrase.of(text, head).flatMap(org -> body(org, marked)).stream()
                        .toList();
    }

    /** {@code marked} with a person, unless something named or half of it stands there; {@code out} gets where. */
    static List<Inline> put(PersonPhrase person, List<Inline> marked, Consumer<Span> out) {
        boolean taken = marked.stream()
                .filter(i -> i.span().overlaps(person.name()))
                .anyMatch(i -> isName(i) || !person.name().contains(i.span()) || i instanceof Inline.Date);
        if (taken) {
            return marked;
        }
        PersonPhrase free =
                crosses(person.whole(), marked) || named(person.role(), marked) ? person.withoutRole() : person;
        List<Inline> all = new ArrayList<>(marked);
        put(all, name(free, marked));
        all.sort(Comparator.comparing(Inline::span));
        out.accept(free.whole());
        return all;
    }

    private static boolean named(Span role, List<Inline> marked) {
        return marked.stream().anyMatch(i -> i.span().overlaps(role) && isPerson(i));
    }

    private static boolean isBody(Inline inline) {
        return inline instanceof Inline.Name name && name.kind() == NameKind.ORG;
    }

    private static boolean isPerson(Inline inline) {
        return inline instanceof Inline.Name name && name.kind() == NameKind.PERSON;
    }

    /** A phrase without the mark of a note behind it. */
    private static Span withoutMark(String text, Span head, List<Inline> marked) {
        return marked.stream()
                .filter(i -> i instanceof Inline.NoteRef && i.span().end() == head.end() && head.contains(i.span()))
                .findFirst()
                .map(i -> Blank.strip(text, new Span(head.start(), i.span().start())))
                .orElse(head);
    }

    private static boolean isName(Inline inline) {
        return inline instanceof Inline.Name name && (name.kind() == NameKind.PERSON || name.kind() == NameKind.ORG)
                || inline.content().stream().anyMatch(UnlistedNames::isName);
    }

    /** Whether a list has the name, or whoever marked it knew more than its shape. */
    private static boolean isListed(Inline inline) {
        return inline instanceof Inline.Name name && !name.ref().isEmpty() && isName(inline)
                || inline.content().stream().anyMatch(UnlistedNames::isListed);
    }

    private static Inline name(PersonPhrase person, List<Inline> marked) {
        List<Inline> content = new ArrayList<>(within(person.name(), marked));
        if (!person.role().isEmpty()) {
            content.add(0, new Inline.Name(person.role(), NameKind.ROLE, "", within(person.role(), marked)));
        }
        return new Inline.Name(person.whole(), NameKind.PERSON, "", content, person.certainty(), "");
    }

    /** The phrase without what follows the name. */
    public static Span head(String text, Span phrase) {
        Matcher surname = SURNAME_FIRST.matcher(text).region(phrase.start(), phrase.end());
        if (surname.lookingAt()) {
            return Blank.strip(text, new Span(phrase.start(), surname.end()));
        }
        Matcher lead = LEADING.matcher(text).region(phrase.start(), phrase.end());
        int from = lead.lookingAt() ? lead.end() : phrase.start();
        Matcher behind = BEHIND.matcher(text).region(from, phrase.end());
        return Blank.strip(text, new Span(from, behind.find() ? behind.start() : phrase.end()));
    }

    /** The name with its title, and the office behind it. */
    private static Stream<Inline> names(String text, PersonPhrase person, Span phrase, List<Inline> marked) {
        Span whole = RestoredName.whole(text, person.whole());
        if (crosses(whole, marked)) {
            return Stream.empty();
        }
        List<Inline> content = content(text, person, whole, unnamed(marked));
        Inline name = new Inline.Name(whole, NameKind.PERSON, "", content, person.certainty(), "");
        Stream<Inline> office = office(text, new Span(whole.end(), phrase.end()))
                .filter(span -> !crosses(span, marked))
                .<Inline>map(span -> new Inline.Name(span, NameKind.ROLE, "", within(span, marked)))
                .stream();
        return Stream.concat(Stream.of(name), office);
    }

    /** The title and the name; the title stays within the bracket that supplies it. */
    private static List<Inline> content(String text, PersonPhrase person, Span whole, List<Inline> marked) {
        Span name = RestoredName.whole(text, person.name());
        if (person.role().isEmpty()) {
            return within(whole, marked);
        }
        Inline role = new Inline.Name(person.role(), NameKind.ROLE, "", within(person.role(), marked));
        if (within(whole, marked).stream().anyMatch(i -> i.span().contains(person.role()))) {
            return within(whole, marked).stream()
                    .map(i -> RestoredName.titled(i, role))
                    .toList();
        }
        List<Inline> content = new ArrayList<>(within(name, marked));
        content.add(0, role);
        return content;
    }

    /** ", Deputy Minister of Posts", "(interpreter)", "/Interpreter": what the person is. */
    private static Optional<Span> office(String text, Span behind) {
        Span said = Words.strip(text, behind, "()/[].–-");
        List<PhraseWord> words = PhraseWords.of(text, said);
        boolean office = !words.isEmpty()
                && words.get(0).kind() != PhraseWord.Kind.SMALL
                && words.stream().anyMatch(w -> w.kind() == PhraseWord.Kind.OFFICE)
                && said.of(text).indexOf('(') < 0;
        return office ? Optional.of(said) : Optional.empty();
    }

    private static Optional<Inline> body(OrgPhrase org, List<Inline> marked) {
        if (crosses(org.name(), marked)) {
            return Optional.empty();
        }
        List<Inline> content = new ArrayList<>(within(org.name(), marked));
        if (!org.place().isEmpty() && content.stream().noneMatch(i -> i.span().overlaps(org.place()))) {
            content.add(new Inline.Name(org.place(), NameKind.PLACE, "", List.of(), Certainty.MEDIUM, ""));
        }
        return Optional.of(new Inline.Name(org.name(), NameKind.ORG, "", content, Certainty.HIGH, ""));
    }

    /** Without the persons that are marked by their shape: the place of the phrase knows better. */
    public static List<Inline> unnamed(List<Inline> marked) {
        return marked.stream()
                .flatMap(i -> isPerson(i) && !isListed(i) ? unnamed(i.content()).stream() : Stream.of(i))
                .filter(i -> !(i instanceof Inline.Name name
                        && name.kind() == NameKind.ROLE
                        && name.ref().isEmpty()))
                .toList();
    }

    private static List<Inline> within(Span span, List<Inline> marked) {
        return marked.stream().filter(i -> span.contains(i.span())).toList();
    }

    /** Whether something marked lies half within. */
    private static boolean crosses(Span span, List<Inline> marked) {
        return marked.stream().anyMatch(i -> i.span().overlaps(span) && !span.contains(i.span()));
    }

    /** A name in the place of what it holds. */
    private static void put(List<Inline> all, Inline name) {
        all.removeIf(i -> name.span().contains(i.span()));
        all.add(name);
    }
}
