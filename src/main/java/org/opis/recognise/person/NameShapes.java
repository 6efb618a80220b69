package org.opis.recognise.person;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.lexicon.WordSet;
import org.opis.recognise.person.PhraseWord.Kind;
import org.opis.text.Span;

/** Which runs of capitalised words name a person, by their shape and by what stands around them. */
final class NameShapes {
    private static final int MOST = 4;
    private static final WordSet SPEAKING = WordSet.of("speech-verb");
    private static final WordSet ACTING = WordSet.of("acting-verb");
    private static final WordSet ARTICLES = WordSet.of("article");
    /** "A.", "IV.": at the head of a line it may number it. */
    private static final Pattern ENUMERATOR = Pattern.compile("[A-HIVX]\\.");

    private final String text;
    private final List<PhraseWord> words;
    private final WordSeams seams;
    private final NameSigns signs;
    private final NameInitials initials;

    /** {@code small} are words that the page writes small. */
    NameShapes(String text, List<PhraseWord> words, WordSeams seams, Set<String> small) {
        this.text = text;
        this.words = words;
        this.seams = seams;
        this.signs = new NameSigns(words, seams, small);
        this.initials = new NameInitials(text, words, seams, signs);
    }

    /** The person that a run names by itself or by a title; {@code listed}: the one before it has the title of several. */
    Optional<PersonPhrase> person(NameRun run, boolean listed) {
        if (run.isGloss(seams) || run.completes(words, seams)) {
            return Optional.empty();
        }
        if (run.isCompleted(words, seams) || run.isResolved(words, seams) || isRepeated(run)) {
            return Optional.of(phrase(run, Certainty.HIGH));
        }
        int initial = initials.first(run);
        if (initial >= 0) {
            boolean numbered = ENUMERATOR.matcher(word(initial)).matches()
                    && seams.before(initial).endsWith("\n");
            Certainty certainty = numbered && run.last() - initial == 1 ? Certainty.MEDIUM : Certainty.HIGH;
            return Optional.of(phrase(new NameRun(initial, run.last()), certainty));
        }
        if (initials.isInverted(run)) {
            int last = run.size() > 1 ? run.last() : run.last() + 1;
            return Optional.of(phrase(new NameRun(run.first(), last), Certainty.HIGH));
        }
        if (initials.isBehind(run)) {
            return Optional.of(phrase(run, run.size() > 2 ? Certainty.HIGH : Certainty.MEDIUM));
        }
        if (run.size() > MOST || run.size() > 1 && initials.count(run) > 0) {
            return Optional.empty();
        }
        boolean titled = signs.isTitled(run.first()) || listed && signs.isNext(run.first());
        if (titled && isName(run) && !signs.isFollowed(run)) {
            return Optional.of(phrase(inCapitals(run), Certainty.HIGH));
        }
        if (signs.isApposed(run) && isName(run) || signs.isRaised(run)) {
            return Optional.of(phrase(run, Certainty.HIGH));
        }
        return signs.isComplement(run.first())
                ? behindOffice(run)
                : behindThing(run).or(() -> full(run)).or(() -> speaking(run));
    }

    /** Whether the title of {@code run} is that of several, so that the next of the list has it, too. */
    boolean isListed(NameRun run, boolean before) {
        boolean plural = run.first() > 0
                && signs.isTitled(run.first())
                && word(run.first() - 1).toLowerCase(Locale.ROOT).endsWith("s");
        return plural || before && !signs.isTitled(run.first());
    }

    /** "Lind [Arne Lind]": another name of the person that ends at {@code before}, the last one found. */
    Optional<PersonPhrase> gloss(NameRun run, int before) {
        boolean other = run.isWhole(seams)
                && run.first() > 0
                && words.get(run.first() - 1).kind() == Kind.NAME
                && words.get(run.first() - 1).span().end() == before
                && allNames(run);
        return other ? Optional.of(phrase(run, Certainty.MEDIUM)) : Optional.empty();
    }

    /** A surname alone, of somebody whom the page names otherwise. */
    Optional<PersonPhrase> bare(NameRun run, Map<String, Certainty> surnames) {
        int last = run.last();
        if (run.isGloss(seams) || run.completes(words, seams)) {
            return Optional.empty();
        }
        boolean alone = run.size() == 1 || run.size() == 2 && seams.isFirst(run.first());
        String said = word(last).toLowerCase(Locale.ROOT);
        Certainty certainty = surnames.get(said);
        if (run.size() == 2 && surnames.containsKey(words(run)) && !signs.isFollowed(run)) {
            return Optional.of(phrase(run, surnames.get(words(run))));
        }
        boolean known = alone && certainty != null && said.length() > 1 && !signs.isFollowed(run);
        return known && (certainty == Certainty.HIGH || !signs.isSmall(said))
                ? Optional.of(new PersonPhrase(
                        Span.empty(start(last)), words.get(last).span(), certainty))
                : Optional.empty();
    }

    /** The surname that stands alone and that {@code known} vouches for, in small letters. */
    Optional<String> vouched(NameRun run, Predicate<String> known) {
        boolean plain = run.size() < 3
                && !seams.isFirst(run.first())
                && !seams.isInCapitals(run.first())
                && !signs.isFollowed(run)
                && allNames(run);
        return plain ? Optional.of(words(run)).filter(known) : Optional.empty();
    }

    private String words(NameRun run) {
        return new Span(start(run.first()), words.get(run.last()).span().end())
                .of(text)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** In a line of capitals nothing tells the name from the words behind it. */
    private NameRun inCapitals(NameRun run) {
        boolean capitals = run.size() > 1
                && !Surname.isFirst(word(run.first()), word(run.last()))
                && seams.isInCapitals(run.first());
        return capitals ? new NameRun(run.first(), run.first()) : run;
    }

    /** Names, at least one of which is not the letters of a body. */
    private boolean isName(NameRun run) {
        return run.size() == 1 && words.get(run.first()).kind() == Kind.INITIAL && signs.isHonoured(run.first())
                || words.subList(run.first(), run.last() + 1).stream()
                        .anyMatch(word -> word.kind() == Kind.NAME
                                && word.span().length() > 1
                                && (run.size() > 1
                                        || !PhraseWords.isLetters(word.span().of(text))));
    }

    /** "Minister of Posts Arne Lind": two words behind what the office is of, or a surname that stands first. */
    private Optional<PersonPhrase> behindOffice(NameRun run) {
        for (int i = run.first() + 1; i < run.last(); i++) {
            if (Surname.isFirst(word(i), word(run.last())) || i == run.last() - 1) {
                return Optional.of(phrase(new NameRun(i, run.last()), Certainty.MEDIUM));
            }
        }
        return Optional.empty();
    }

    /** "Minister of Foreign Affairs Lind": the words before the name are what the office is of. */
    private Optional<PersonPhrase> behindThing(NameRun run) {
        int thing = run.first();
        while (thing > 0 && seams.isClose(thing) && signs.isThing(thing - 1)) {
            thing--;
        }
        boolean behind = thing < run.first() && signs.isComplement(thing) && isName(run) && !signs.isFollowed(run);
        return behind ? Optional.of(phrase(run, Certainty.HIGH)) : Optional.empty();
    }

    /** Two or more names that nothing around them makes a place, a body or a title. */
    private Optional<PersonPhrase> full(NameRun run) {
        int first = run.first();
        if (seams.isFirst(first) && signs.isOrdinary(first)) {
            first++;
        }
        NameRun names = new NameRun(first, run.last());
        boolean whole = names.size() > 1
                && words.get(first).kind() == Kind.NAME
                && words.get(run.last()).kind() == Kind.NAME
                && allNames(names)
                && !signs.isAfterCapital(first)
                && !signs.isFollowed(names)
                && !signs.isPlaced(first)
                && !signs.isQuoted(names);
        return whole
                ? Optional.of(phrase(
                        names,
                        Surname.isFirst(word(first), word(run.last())) || signs.isValue(names)
                                ? Certainty.HIGH
                                : Certainty.MEDIUM))
                : Optional.empty();
    }

    private boolean allNames(NameRun run) {
        for (int i = run.first(); i <= run.last(); i++) {
            String said = word(i);
            boolean capitals = said.equals(said.toUpperCase(Locale.ROOT));
            if (words.get(i).kind() == Kind.NAME && (capitals || signs.isOrdinary(i))
                    || ARTICLES.has(said.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** "Lind said": who speaks is no place, or is one that speaks for its government. */
    private Optional<PersonPhrase> speaking(NameRun run) {
        int next = run.last() + 1;
        boolean speaks = run.size() == 1
                && words.get(run.first()).kind() == Kind.NAME
                && next < words.size()
                && seams.isClose(next)
                && (SPEAKING.has(word(next)) || ACTING.has(word(next)) && !seams.isFirst(run.first()))
                && !signs.isOrdinary(run.first())
                && !signs.isPlaced(run.first())
                && (Surname.isFirst(word(run.first()), "")
                        || !word(run.first()).equals(word(run.first()).toUpperCase(Locale.ROOT)));
        Certainty certainty = signs.isMaker(run) ? Certainty.HIGH : Certainty.MEDIUM;
        return speaks || certainty == Certainty.HIGH || signs.isTold(run) || signs.isBy(run) || signs.isExplained(run)
                ? Optional.of(phrase(run, certainty))
                : Optional.empty();
    }

    /** "LIND [Arne Lind]": the bracket says the name again, and more of it. */
    private boolean isRepeated(NameRun run) {
        int next = run.last() + 1;
        if (run.size() > 1 || next + 1 >= words.size() || !seams.before(next).equals(" [")) {
            return false;
        }
        int last = next;
        StringBuilder letters = new StringBuilder(word(next).substring(0, 1));
        boolean again = isSaid(next, run);
        while (last + 1 < words.size()
                && last - next < MOST
                && seams.isClose(last + 1)
                && words.get(last + 1).isOfName()) {
            last++;
            again |= isSaid(last, run);
            letters.append(word(last), 0, 1);
        }
        boolean named = words.get(next).isOfName() && last > next;
        return named
                && (again
                        || seams.after(last).startsWith("]")
                                && last == next + 1
                                && letters.toString().equals(word(run.first())));
    }

    /** "SHARRAF" in "al-Sharraf". */
    private boolean isSaid(int i, NameRun run) {
        String said = word(run.first()).toLowerCase(Locale.ROOT);
        return seams.lower(i).equals(said) || seams.lower(i).endsWith("-" + said);
    }

    private PersonPhrase phrase(NameRun run, Certainty certainty) {
        Span name = new Span(start(run.first()), words.get(run.last()).span().end());
        int role = run.first();
        if (signs.isTitled(role)) {
            do {
                role--;
            } while (role > 0 && signs.isOffice(role - 1) && (seams.isClose(role) || seams.isTitle(role)));
        }
        return new PersonPhrase(
                role == run.first()
                        ? Span.empty(name.start())
                        : PersonPhrase.role(text, words.get(role).span(), name.start()),
                name,
                certainty);
    }

    private int start(int i) {
        return words.get(i).span().start();
    }

    private String word(int i) {
        return seams.word(i);
    }
}
