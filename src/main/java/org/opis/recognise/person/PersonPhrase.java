package org.opis.recognise.person;

import java.util.List;
import java.util.Optional;
import org.opis.document.Certainty;
import org.opis.lexicon.WordList;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.text.Span;

/**
 * "Ambassador Pavel Dobre", "Cde. Golov", "K. Orlov", "Brezhnev, L.I.": a phrase that names a person, in a place where
 * somebody is named.
 *
 * @param role the title or office right before the name; empty at the name where there is none
 * @param name without title or office
 * @param certainty how sure the name is
 */
public record PersonPhrase(Span role, Span name, Certainty certainty) {
    private static final WordList LEADS = WordList.of("name-lead");
    /** No name has more words. */
    private static final int MOST = 5;

    private static final int LONGEST = 200;

    /** The person that {@code phrase} names, a title or office before the name, nothing behind it. */
    public static Optional<PersonPhrase> of(String text, Span phrase) {
        return phrase.length() > LONGEST ? Optional.empty() : of(text, PhraseWords.of(text, phrase));
    }

    private static Optional<PersonPhrase> of(String text, List<PhraseWord> all) {
        int lead = 0;
        while (lead < all.size() && all.get(lead).kind() == Kind.SMALL) {
            lead++;
        }
        boolean bare =
                all.subList(0, lead).stream().allMatch(w -> LEADS.has(w.span().of(text)));
        List<PhraseWord> words = all.subList(lead, all.size());
        int first = words.size();
        while (first > 0 && words.get(first - 1).isOfName()) {
            first--;
        }
        List<PhraseWord> run = words.subList(first, words.size());
        return first > 0 && words.get(first - 1).kind() == Kind.SMALL
                ? behindComplement(text, words.subList(0, first), run)
                : named(text, words.subList(0, first), run)
                        .filter(person -> bare || !person.role().isEmpty());
    }

    /** "Minister of Posts A. Lind": a part of the capitals belongs to the office. */
    private static Optional<PersonPhrase> behindComplement(String text, List<PhraseWord> lead, List<PhraseWord> run) {
        for (int i = 1; i < run.size() - 1; i++) {
            if (run.get(i).kind() == Kind.INITIAL) {
                return person(
                        text,
                        lead,
                        run.subList(i, run.size()),
                        run.get(i).span().start(),
                        Certainty.HIGH);
            }
        }
        int names = run.size() - 2;
        return run.size() == 3
                ? person(text, lead, run.subList(1, 3), run.get(names).span().start(), Certainty.MEDIUM)
                : Optional.empty();
    }

    private static Optional<PersonPhrase> named(String text, List<PhraseWord> lead, List<PhraseWord> run) {
        boolean titled = office(lead).stream().anyMatch(PhraseWord::isTitle);
        if (run.isEmpty() || !lead.isEmpty() && !titled) {
            return Optional.empty();
        }
        boolean initials = run.stream().anyMatch(w -> w.kind() == Kind.INITIAL);
        Certainty certainty = titled || initials && run.size() > 1 ? Certainty.HIGH : Certainty.MEDIUM;
        return person(text, lead, run, run.get(0).span().start(), certainty);
    }

    /** Two letters without a title are those of an office. */
    private static boolean isName(String text, PhraseWord word, boolean alone) {
        String said = word.span().of(text);
        return word.kind() == Kind.NAME && (!alone || said.length() > 2 && !PhraseWords.isLetters(said));
    }

    private static Optional<PersonPhrase> person(
            String text, List<PhraseWord> lead, List<PhraseWord> run, int start, Certainty certainty) {
        boolean alone = run.size() == 1 && lead.isEmpty();
        boolean full = run.stream().anyMatch(w -> isName(text, w, alone));
        if (!full || run.size() > MOST || run.get(run.size() - 1).kind() == Kind.PARTICLE) {
            return Optional.empty();
        }
        Span name = new Span(start, run.get(run.size() - 1).span().end());
        List<PhraseWord> office = office(lead);
        Span role =
                office.isEmpty() ? Span.empty(start) : role(text, office.get(0).span(), start);
        return Optional.of(new PersonPhrase(role, name, certainty));
    }

    /** The words right before the name that name nobody else. */
    private static List<PhraseWord> office(List<PhraseWord> lead) {
        int first = lead.size();
        while (first > 0 && !lead.get(first - 1).isOfName()) {
            first--;
        }
        while (first < lead.size() && lead.get(first).kind() == Kind.SMALL) {
            first++;
        }
        return lead.subList(first, lead.size());
    }

    /** From the first word of the office to the name, the stop of a shortened title included. */
    static Span role(String text, Span first, int name) {
        int end = name;
        while (end > first.start()
                && (Character.isWhitespace(text.charAt(end - 1)) || "[(".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(first.start(), end);
    }

    public Span whole() {
        return role.isEmpty() ? name : new Span(role.start(), name.end());
    }

    public PersonPhrase withoutRole() {
        return new PersonPhrase(Span.empty(name.start()), name, certainty);
    }

    public PersonPhrase with(Certainty other) {
        return new PersonPhrase(role, name, other);
    }
}
