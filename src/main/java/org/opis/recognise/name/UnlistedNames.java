package org.opis.recognise.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.document.NameKind;
import org.opis.recognise.line.NameList;
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
        return all(text, List.of(span), marked);
    }

    /** The same for several, parted by commas, semicolons or "and". */
    public static List<Inline> several(String text, Span span, List<Inline> marked) {
        return all(text, parts(text, span), marked);
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
                : one(text, new Span(label.start(), words.get(end - 1).span().end()), marked);
    }

    private static List<Span> parts(String text, Span span) {
        Matcher surname = SURNAME_FIRST.matcher(text).region(span.start(), span.end());
        return surname.lookingAt() ? NameList.split(text, span, ";") : NameList.split(text, span, ",;");
    }

    private static List<Inline> all(String text, List<Span> phrases, List<Inline> marked) {
        List<Inline> all = new ArrayList<>(marked);
        boolean titled = false;
        for (Span phrase : phrases) {
            List<Inline> found = phrase(text, phrase, all, titled);
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
        if (marked.stream().anyMatch(i -> isName(i) && i.span().overlaps(phrase))) {
            return List.of();
        }
        Span head = head(text, phrase);
        Optional<PersonPhrase> person = PersonPhrase.of(text, head);
        if (person.isPresent()) {
            PersonPhrase sure = titled ? person.get().with(Certainty.HIGH) : person.get();
            return names(text, sure, phrase, marked).toList();
        }
        return OrgPhrase.of(text, head).flatMap(org -> body(org, marked)).stream()
                .toList();
    }

    private static boolean isName(Inline inline) {
        return inline instanceof Inline.Name name && (name.kind() == NameKind.PERSON || name.kind() == NameKind.ORG)
                || inline.content().stream().anyMatch(UnlistedNames::isName);
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
        Span whole = person.whole();
        if (crosses(whole, marked)) {
            return Stream.empty();
        }
        List<Inline> content = new ArrayList<>(within(person.name(), marked));
        if (!person.role().isEmpty()) {
            content.add(0, new Inline.Name(person.role(), NameKind.ROLE, "", within(person.role(), marked)));
        }
        Inline name = new Inline.Name(whole, NameKind.PERSON, "", content, person.certainty(), "");
        Stream<Inline> office = office(text, new Span(whole.end(), phrase.end()))
                .filter(span -> !crosses(span, marked))
                .<Inline>map(span -> new Inline.Name(span, NameKind.ROLE, "", within(span, marked)))
                .stream();
        return Stream.concat(Stream.of(name), office);
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
