package org.opis.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.lexicon.WordSet;
import org.opis.rule.PhraseWord.Kind;
import org.opis.text.Span;

/** Which runs of capitalised words name a person, by their shape and by what stands around them. */
final class NameShapes {
    private static final int MOST = 4;
    private static final WordList MODIFIERS = WordList.of("office-modifier");
    private static final WordSet PLACING = WordSet.of("before-place");
    private static final WordSet SPEAKING = WordSet.of("speech-verb");
    private static final WordSet MAKING = WordSet.of("making-verb");
    private static final WordSet ARTICLES = WordSet.of("article");
    /** The first word of a sentence that ends so is seldom a name. */
    private static final Pattern ORDINARY =
            Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:ing|ed|ly|tion|ment|ness|ance|ence|ism|ity|ship|ous|ful|able|ible|less)");

    /** A word that ends so is none wherever it stands. */
    private static final Pattern NOUN = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:tions?|ments?|ness|ity|ship|able|ible|less|ism)");

    private static final Pattern RESTORED = Pattern.compile("\\p{Lu}\\p{Ll}?\\[\\p{Ll}+\\]?");
    private static final Pattern INVERTED = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.){2,3}");

    private final String text;
    private final List<PhraseWord> words;
    private final WordSeams seams;
    private final Set<String> small;

    /** {@code small} are words that the page writes small. */
    NameShapes(String text, List<PhraseWord> words, WordSeams seams, Set<String> small) {
        this.text = text;
        this.words = words;
        this.seams = seams;
        this.small = small;
    }

    /** The person that a run names by itself or by a title; {@code listed}: the one before it has the title of several. */
    Optional<PersonPhrase> person(NameRun run, boolean listed) {
        if (run.isGloss(seams) || run.completes(words, seams)) {
            return Optional.empty();
        }
        if (run.isCompleted(words, seams) || run.isResolved(words, seams) || isRepeated(run)) {
            return Optional.of(phrase(run, Certainty.HIGH));
        }
        int initial = initial(run);
        if (initial >= 0) {
            return Optional.of(phrase(new NameRun(initial, run.last()), Certainty.HIGH));
        }
        if (isInverted(run)) {
            int last = run.size() > 1 ? run.last() : run.last() + 1;
            return Optional.of(phrase(new NameRun(run.first(), last), Certainty.HIGH));
        }
        if (run.size() > MOST || run.size() > 1 && initials(run) > 0) {
            return Optional.empty();
        }
        boolean titled = isTitled(run.first()) || listed && isNext(run.first());
        if (titled && isName(run) && !isFollowed(run)) {
            return Optional.of(phrase(inCapitals(run), Certainty.HIGH));
        }
        return isComplement(run.first())
                ? behindOffice(run)
                : behindThing(run).or(() -> full(run)).or(() -> speaking(run));
    }

    /** Whether the title of {@code run} is that of several, so that the next of the list has it, too. */
    boolean isListed(NameRun run, boolean before) {
        boolean plural = run.first() > 0
                && isTitled(run.first())
                && word(run.first() - 1).toLowerCase(Locale.ROOT).endsWith("s");
        return plural || before && !isTitled(run.first());
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
        boolean known = alone && certainty != null && said.length() > 1 && !isFollowed(run);
        return known && (certainty == Certainty.HIGH || !small.contains(said))
                ? Optional.of(new PersonPhrase(Span.empty(start(last)), words.get(last).span(), certainty))
                : Optional.empty();
    }

    /** Where initials and a surname begin; -1 where there are none. */
    private int initial(NameRun run) {
        int first = run.first();
        while (first <= run.last() && !isInitial(first)) {
            first++;
        }
        int last = run.last();
        boolean named = last > first
                && words.get(last).kind() == Kind.NAME
                && !(isRestored(first) && isRestored(last));
        if (first > last || !named || last - first >= MOST + 1) {
            return -1;
        }
        boolean forename = first == run.first() + 1
                && !isOrdinary(run.first())
                && !isComplement(run.first())
                && words.get(first - 1).kind() == Kind.NAME;
        return forename ? run.first() : first;
    }

    /** "A.", "Yu."; "P[aul]". */
    private boolean isInitial(int i) {
        String said = word(i);
        boolean middle = i > 0 && i + 1 < words.size() && seams.isClose(i) && seams.isClose(i + 1);
        return words.get(i).kind() == Kind.INITIAL && (said.endsWith(".") || middle)
                || isRestored(i);
    }

    private boolean isRestored(int i) {
        return RESTORED.matcher(word(i)).matches();
    }

    private long initials(NameRun run) {
        return words.subList(run.first(), run.last() + 1).stream()
                .filter(word -> word.kind() == Kind.INITIAL)
                .count();
    }

    /** "Brezhnev, L.I." */
    private boolean isInverted(NameRun run) {
        int next = run.first() + 1;
        return run.size() <= 2
                && words.get(run.first()).kind() == Kind.NAME
                && next < words.size()
                && INVERTED.matcher(word(next)).matches()
                && (run.size() == 2 || seams.before(next).equals(", "))
                && !seams.isClose(next + 1 < words.size() ? next + 1 : 0);
    }

    private boolean isTitled(int first) {
        return first > 0
                && words.get(first - 1).isTitle()
                && seams.isTitle(first)
                && !(MODIFIERS.has(word(first - 1)) && !word(first - 1).equalsIgnoreCase("general"));
    }

    /** Behind a comma or "and": the next of a list. */
    private boolean isNext(int first) {
        return seams.before(first).matches(",\\s?")
                || word(first - 1).equals("and") && seams.before(first).equals(" ");
    }

    /** In a line of capitals nothing tells the name from the words behind it. */
    private NameRun inCapitals(NameRun run) {
        boolean capitals = run.size() > 1
                && !Surname.isFirst(word(run.first()), word(run.last()))
                && seams.isInCapitals(run.first());
        return capitals ? new NameRun(run.first(), run.first()) : run;
    }

    /** "Cde. N.": only a title of persons stands before an initial alone. */
    private boolean isHonoured(int first) {
        return first > 0 && words.get(first - 1).kind() == Kind.HONORIFIC;
    }

    /** Names, at least one of which is not the letters of a body. */
    private boolean isName(NameRun run) {
        return run.size() == 1 && words.get(run.first()).kind() == Kind.INITIAL && isHonoured(run.first())
                || words.subList(run.first(), run.last() + 1).stream()
                .anyMatch(word -> word.kind() == Kind.NAME
                        && word.span().length() > 1
                        && (run.size() > 1 || !PhraseWords.isLetters(word.span().of(text))));
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
        while (thing > 0 && seams.isClose(thing) && isThing(thing - 1)) {
            thing--;
        }
        boolean behind = thing < run.first() && isComplement(thing) && isName(run) && !isFollowed(run);
        return behind ? Optional.of(phrase(run, Certainty.HIGH)) : Optional.empty();
    }

    private boolean isThing(int i) {
        Kind kind = words.get(i).kind();
        return Character.isUpperCase(word(i).codePointAt(0))
                && (kind == Kind.ORDINARY || kind == Kind.BODY || kind == Kind.PLACE);
    }

    /** Whether a word stands behind "Minister of", "Ambassador in the". */
    private boolean isComplement(int first) {
        int at = first - 1;
        while (at > 0 && words.get(at).kind() == Kind.SMALL && seams.isClose(at + 1) && first - at < 4) {
            at--;
        }
        return at < first - 1
                && at >= 0
                && words.get(at).kind() == Kind.OFFICE
                && seams.isClose(at + 1)
                && PhraseWords.isOf(word(at + 1));
    }

    /** Two or more names that nothing around them makes a place, a body or a title. */
    private Optional<PersonPhrase> full(NameRun run) {
        int first = run.first();
        if (seams.isFirst(first) && isOrdinary(first)) {
            first++;
        }
        NameRun names = new NameRun(first, run.last());
        boolean whole = names.size() > 1
                && words.get(first).kind() == Kind.NAME
                && words.get(run.last()).kind() == Kind.NAME
                && allNames(names)
                && !isAfterCapital(first)
                && !isFollowed(names)
                && !isPlaced(first)
                && !isQuoted(names);
        return whole
                ? Optional.of(phrase(
                        names,
                        Surname.isFirst(word(first), word(run.last())) || isValue(names)
                                ? Certainty.HIGH
                                : Certainty.MEDIUM))
                : Optional.empty();
    }

    /** "Absent: Arne Lind": all that a label has, or the first of it. */
    private boolean isValue(NameRun run) {
        return seams.before(run.first()).matches("\\s*:\\s{1,2}") && seams.after(run.last()).matches("(?s)\\n.*|, .*|;.*");
    }

    private boolean allNames(NameRun run) {
        for (int i = run.first(); i <= run.last(); i++) {
            String said = word(i);
            boolean capitals = said.equals(said.toUpperCase(Locale.ROOT));
            if (words.get(i).kind() == Kind.NAME && (capitals || isOrdinary(i)) || ARTICLES.has(said.toLowerCase(Locale.ROOT))) {
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
                && SPEAKING.has(word(next))
                && !isOrdinary(run.first())
                && !isPlaced(run.first())
                && (Surname.isFirst(word(run.first()), "")
                        || !word(run.first()).equals(word(run.first()).toUpperCase(Locale.ROOT)));
        Certainty certainty = isMaker(run) ? Certainty.HIGH : Certainty.MEDIUM;
        return speaks || certainty == Certainty.HIGH || isTold(run) ? Optional.of(phrase(run, certainty)) : Optional.empty();
    }

    /** "drafted by Lind". */
    private boolean isMaker(NameRun run) {
        int first = run.first();
        return first > 1
                && word(first - 1).equals("by")
                && MAKING.has(word(first - 2).toLowerCase(Locale.ROOT))
                && isObject(run);
    }

    /** "told Lind". */
    private boolean isTold(NameRun run) {
        return run.first() > 0 && word(run.first() - 1).equals("told") && isObject(run);
    }

    private boolean isObject(NameRun run) {
        return run.size() == 1
                && words.get(run.first()).kind() == Kind.NAME
                && seams.isClose(run.first())
                && !isFollowed(run);
    }

    /** "LIND [Arne Lind]": the bracket says the name again, and more of it. */
    private boolean isRepeated(NameRun run) {
        int next = run.last() + 1;
        if (run.size() > 1 || next + 1 >= words.size() || !seams.before(next).equals(" [")) {
            return false;
        }
        boolean again = word(next).equalsIgnoreCase(word(run.first())) || word(next + 1).equalsIgnoreCase(word(run.first()));
        return again && words.get(next).isOfName() && words.get(next + 1).isOfName();
    }

    /** Whether a word before belongs to the same capitals: "Central Arne Lind". */
    private boolean isAfterCapital(int first) {
        return first > 0
                && seams.isClose(first)
                && Character.isUpperCase(word(first - 1).codePointAt(0))
                && words.get(first - 1).kind() != Kind.SMALL;
    }

    /** Whether a noun of places or bodies follows: "Arne Lind Street". */
    private boolean isFollowed(NameRun run) {
        int next = run.last() + 1;
        return next < words.size()
                && seams.isClose(next)
                && Character.isUpperCase(word(next).codePointAt(0))
                && words.get(next).kind() != Kind.SMALL
                && words.get(next).kind() != Kind.PLACE;
    }

    /** "in Porto Verde", "the Rio Branco". */
    private boolean isPlaced(int first) {
        return first > 0 && seams.isClose(first) && PLACING.has(word(first - 1).toLowerCase(Locale.ROOT));
    }

    private boolean isQuoted(NameRun run) {
        return seams.before(run.first()).matches(".*[\"“«']") && seams.after(run.last()).matches("[\"”»'].*");
    }

    /** Whether a word is written small elsewhere, or is shaped as no name is. */
    private boolean isOrdinary(int i) {
        String said = word(i);
        return small.contains(said.toLowerCase(Locale.ROOT))
                || NOUN.matcher(said).matches()
                || seams.isFirst(i) && ORDINARY.matcher(said).matches();
    }

    private PersonPhrase phrase(NameRun run, Certainty certainty) {
        Span name = new Span(start(run.first()), words.get(run.last()).span().end());
        int role = run.first();
        if (isTitled(role)) {
            do {
                role--;
            } while (role > 0 && isOffice(role - 1) && (seams.isClose(role) || seams.isTitle(role)));
        }
        return new PersonPhrase(
                role == run.first() ? Span.empty(name.start()) : PersonPhrase.role(text, words.get(role).span(), name.start()),
                name,
                certainty);
    }

    private boolean isOffice(int i) {
        Kind kind = words.get(i).kind();
        return kind == Kind.OFFICE || kind == Kind.HONORIFIC;
    }

    private int start(int i) {
        return words.get(i).span().start();
    }

    private String word(int i) {
        return words.get(i).span().of(text);
    }
}
