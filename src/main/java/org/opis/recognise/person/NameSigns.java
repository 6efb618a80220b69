package org.opis.recognise.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opis.lexicon.WordList;
import org.opis.lexicon.WordSet;
import org.opis.recognise.person.PhraseWord.Kind;

/** What the words around a run of capitalised words say of it. */
final class NameSigns {
    private static final Pattern COMMA = Pattern.compile(",\\s?");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s{1,2}");
    private static final Pattern CLAUSE_END = Pattern.compile("(?s)\\n.*|, .*|;.*");
    private static final Pattern QUOTED = Pattern.compile(".*[\"“«']");
    private static final Pattern UNQUOTED = Pattern.compile("[\"”»'].*");
    private static final WordList MODIFIERS = WordList.of("office-modifier");
    private static final WordSet PLACING = WordSet.of("before-place");
    private static final WordSet TELLING = WordSet.of("telling-verb");
    private static final WordSet MAKING = WordSet.of("making-verb");
    /** The first word of a sentence that ends so is seldom a name. */
    private static final Pattern ORDINARY = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,}(?:ing|ed|ly|tion|ment|ness|ance|ence|ism|ity|ship|ous|ful|able|ible|less)");

    /** A word that ends so is none wherever it stands. */
    private static final Pattern NOUN =
            Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:tions?|ments?|ness|ity|ship|able|ible|less|ism)");

    private static final Pattern CAPITALS =
            Pattern.compile("(?=.{0,40}[AEIOUYÁÉÍÓÚÖŐÜŰĂÂÎ])\\p{Lu}[\\p{Lu}\\p{M}'’-]{3,}+");
    private static final Pattern RESTORED = Pattern.compile("\\p{Lu}\\p{Ll}?\\[\\p{Ll}+\\]?");

    private final List<PhraseWord> words;
    private final WordSeams seams;
    private final Set<String> small;

    /** {@code small} are words that the page writes small. */
    NameSigns(List<PhraseWord> words, WordSeams seams, Set<String> small) {
        this.words = words;
        this.seams = seams;
        this.small = small;
    }

    boolean isSmall(String word) {
        return small.contains(word);
    }

    /** "A.", "Yu."; "P[aul]". */
    boolean isInitial(int i) {
        String said = word(i);
        boolean middle = i > 0 && i + 1 < words.size() && seams.isClose(i) && seams.isClose(i + 1);
        return words.get(i).kind() == Kind.INITIAL && (said.endsWith(".") || middle) || isRestored(i);
    }

    boolean isRestored(int i) {
        return RESTORED.matcher(word(i)).matches();
    }

    boolean isTitled(int first) {
        return first > 0
                && words.get(first - 1).isTitle()
                && seams.isTitle(first)
                && !(MODIFIERS.has(word(first - 1)) && !word(first - 1).equalsIgnoreCase("general"));
    }

    /** Behind a comma or "and": the next of a list. */
    boolean isNext(int first) {
        return COMMA.matcher(seams.before(first)).matches()
                || word(first - 1).equals("and") && seams.before(first).equals(" ");
    }

    /** "Cde. N.": only a title of persons stands before an initial alone. */
    boolean isHonoured(int first) {
        return first > 0 && words.get(first - 1).kind() == Kind.HONORIFIC;
    }

    /** "The counselor, Lind, says": between commas behind an office. */
    boolean isApposed(NameRun run) {
        return run.first() > 0
                && words.get(run.first() - 1).kind() == Kind.OFFICE
                && seams.before(run.first()).equals(", ")
                && seams.after(run.last()).startsWith(",")
                && !isOrdinary(run.first());
    }

    /** "Arne LIND", "LIND Arne": in a line that is not in capitals, they tell the surname. */
    boolean isRaised(NameRun run) {
        if (run.size() < 2
                || run.size() > 3
                || isFollowed(run)
                || isAfterCapital(run.first())
                || seams.isInCapitals(run.first())) {
            return false;
        }
        boolean last = isCapitals(run.last()) && hasSmall(run.first());
        boolean first = isCapitals(run.first()) && hasSmall(run.last());
        return (last || first)
                && IntStream.rangeClosed(run.first(), run.last()).noneMatch(this::isOrdinary)
                && IntStream.rangeClosed(run.first(), run.last())
                        .allMatch(i -> words.get(i).kind() == Kind.NAME);
    }

    private boolean hasSmall(int i) {
        return word(i).chars().anyMatch(Character::isLowerCase);
    }

    private boolean isCapitals(int i) {
        return CAPITALS.matcher(word(i)).matches();
    }

    boolean isThing(int i) {
        Kind kind = words.get(i).kind();
        return Character.isUpperCase(word(i).codePointAt(0))
                && (kind == Kind.ORDINARY || kind == Kind.BODY || kind == Kind.PLACE);
    }

    /** Whether a word stands behind "Minister of", "Ambassador in the". */
    boolean isComplement(int first) {
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

    /** "Absent: Arne Lind": all that a label has, or the first of it. */
    boolean isValue(NameRun run) {
        return COLON.matcher(seams.before(run.first())).matches()
                && CLAUSE_END.matcher(seams.after(run.last())).matches();
    }

    /** "drafted by Lind". */
    boolean isMaker(NameRun run) {
        int first = run.first();
        return first > 1 && word(first - 1).equals("by") && MAKING.has(seams.lower(first - 2)) && isObject(run);
    }

    /** "noted for the file by Lind". */
    boolean isBy(NameRun run) {
        int first = run.first();
        return first > 0 && word(first - 1).equals("by") && isObject(run) && !isOrdinary(first) && hasSmall(first);
    }

    /** "Lind, the counselor": an office behind the name, with its article or nobody's name behind it. */
    boolean isExplained(NameRun run) {
        int next = run.last() + 1;
        if (run.size() > 1
                || next + 1 >= words.size()
                || words.get(run.first()).kind() != Kind.NAME
                || !seams.after(run.last()).equals(", ")
                || isOrdinary(run.first())
                || isPlaced(run.first())
                || isAfterCapital(run.first())
                || !hasSmall(run.first())) {
            return false;
        }
        int office = words.get(next).kind() == Kind.SMALL ? next + 1 : next;
        return words.get(office).kind() == Kind.OFFICE
                && (office > next
                        || office + 1 >= words.size()
                        || !words.get(office + 1).isOfName());
    }

    /** "told Lind". */
    boolean isTold(NameRun run) {
        return run.first() > 0 && TELLING.has(word(run.first() - 1)) && isObject(run);
    }

    boolean isObject(NameRun run) {
        return run.size() == 1
                && words.get(run.first()).kind() == Kind.NAME
                && seams.isClose(run.first())
                && !isFollowed(run);
    }

    /** Whether a word before belongs to the same capitals: "Central Arne Lind". */
    boolean isAfterCapital(int first) {
        return first > 0
                && seams.isClose(first)
                && Character.isUpperCase(word(first - 1).codePointAt(0))
                && words.get(first - 1).kind() != Kind.SMALL;
    }

    /** Whether a noun of places or bodies follows: "Arne Lind Street". */
    boolean isFollowed(NameRun run) {
        int next = run.last() + 1;
        return next < words.size()
                && seams.isClose(next)
                && Character.isUpperCase(word(next).codePointAt(0))
                && words.get(next).kind() != Kind.SMALL
                && words.get(next).kind() != Kind.PLACE;
    }

    /** "in Porto Verde", "the Rio Branco". */
    boolean isPlaced(int first) {
        return first > 0 && seams.isBehind(first) && PLACING.has(seams.lower(first - 1));
    }

    boolean isQuoted(NameRun run) {
        return QUOTED.matcher(seams.before(run.first())).matches()
                && UNQUOTED.matcher(seams.after(run.last())).matches();
    }

    /** Whether a word is written small elsewhere, or is shaped as no name is. */
    boolean isOrdinary(int i) {
        String said = word(i);
        return small.contains(said.toLowerCase(Locale.ROOT))
                || NOUN.matcher(said).matches()
                || seams.isFirst(i) && ORDINARY.matcher(said).matches();
    }

    boolean isOffice(int i) {
        Kind kind = words.get(i).kind();
        return kind == Kind.OFFICE || kind == Kind.HONORIFIC;
    }

    private String word(int i) {
        return seams.word(i);
    }
}
