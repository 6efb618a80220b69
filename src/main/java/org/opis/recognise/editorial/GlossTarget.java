package org.opis.recognise.editorial;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.NameTokens;
import org.opis.lexicon.TermClass;
import org.opis.lexicon.WordClass;
import org.opis.lexicon.WordLexicon;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.line.Quantity;
import org.opis.text.Blank;
import org.opis.text.Span;

/**
 * The name, office or pronoun that a remark in brackets follows.
 *
 * @param text the whole dump
 * @param floor where the passage begins
 * @param span the name, as far as capitalised words go back
 */
record GlossTarget(String text, int floor, Span span) {
    private static final Set<String> PRONOUNS =
            Set.of("they", "we", "he", "she", "it", "us", "them", "him", "her", "you");
    private static final Set<String> SUBJECTS = Set.of("they", "we", "he", "she");
    static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "our", "their", "its", "his");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,2}[./]\\d{1,2}\\.?");
    private static final Set<String> GOVERNING = Set.of(
            "with", "from", "that", "said", "were", "into", "upon", "about", "against", "have", "when", "then", "than",
            "while", "after", "before", "asked", "told", "between", "under", "toward", "towards", "like", "also");
    /** Behind these a place may stand as well as a person. */
    private static final Set<String> WAYS =
            Set.of("to", "from", "in", "at", "near", "of", "on", "for", "via", "toward", "towards");

    private static final Set<String> JOINTS = Set.of("with", "by", "and");
    private static final Set<String> PLACED = Set.of("in", "at", "near", "via");
    private static final Pattern ADJECTIVE = Pattern.compile(
            "\\p{Lu}\\p{L}+(?:ian|ish|ese|ean|can|man|ist|ic|al|ern)|Soviet|Thai|Czech|Polish|French|Dutch|Swiss");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,5}-?\\d[\\p{L}\\d-]{0,10}");
    private static final Pattern COUNTED = Pattern.compile(
            "\\d[\\d.,]*|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{Ll}+)?|hundred|thousand|million|half|several)");
    private static final Pattern CLOCK =
            Pattern.compile("\\d$|^(?:noon|midnight|[ap]\\.\\s?m\\.|o['’]clock|hours|hrs\\.?|h\\.?)$");
    private static final Pattern PLURAL = Pattern.compile("\\p{Ll}{2,}(?:[^siu]s|ies|men)");
    static final int SHORTEST = 3;
    /** Surnames of one syllable are shorter. */
    private static final int LONG = 7;

    private static final int TITLE = 40;

    static Optional<GlossTarget> before(Bracket bracket, Passage passage) {
        int floor = passage.span().start();
        String text = passage.text();
        int end = NameTokens.endBefore(text, floor, bracket.span().start());
        return end == bracket.span().start()
                ? Optional.empty()
                : NameTokens.tokenBefore(text, floor, end).map(t -> new GlossTarget(text, floor, name(text, floor, t)));
    }

    private static Span name(String text, int floor, Span last) {
        return NameTokens.isCapitals(last.of(text))
                ? NameTokens.capitalsEndingWith(text, floor, last)
                : NameTokens.nameEndingWith(text, floor, last);
    }

    String words() {
        return span.of(text);
    }

    boolean isDate() {
        return FIGURES.matcher(words()).matches();
    }

    /** "us [Hungary]", "them [the crews] bread"; but "gave them [the books]." supplies an object. */
    boolean isPronoun(boolean goesOn) {
        String word = words().toLowerCase(Locale.ROOT);
        return PRONOUNS.contains(word) && (SUBJECTS.contains(word) || !follows("[the ") || goesOn);
    }

    private boolean follows(String opening) {
        return text.startsWith(opening, span.end() + 1);
    }

    /** A model or a sign: letters and a number. */
    boolean isCode() {
        return CODE.matcher(words()).matches();
    }

    /** A word in small letters with a number before it: "forty versts". */
    boolean isMeasure() {
        return words().chars().allMatch(Character::isLowerCase)
                && word(floor, span.start())
                        .map(t -> t.of(text))
                        .filter(t -> COUNTED.matcher(t).matches()
                                || Quantity.number(t).isPresent())
                        .isPresent();
    }

    /** What an hour ends with: a figure, or a word for one. */
    boolean isHour() {
        return CLOCK.matcher(words()).find();
    }

    /** "boats [vessels]": another word for several of the same; a plural before a noun makes no compound. */
    boolean isSameNoun(String other) {
        return PLURAL.matcher(words()).matches() && PLURAL.matcher(other).matches();
    }

    /** The name of a people or a party as an adjective: what follows is the noun. */
    boolean isAdjective() {
        String last = words().substring(words().lastIndexOf(' ') + 1);
        String word =
                NameTokens.isCapitals(last) ? last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT) : last;
        return ADJECTIVE.matcher(word).matches()
                || Lexicon.english().find(word).stream().anyMatch(hit -> hit.termClass() == TermClass.NATIONALITY);
    }

    /** "the envoy": an office in small letters, whose holder may be named. */
    boolean isHolder() {
        return words().length() > SHORTEST
                && words().chars().allMatch(Character::isLowerCase)
                && isRole()
                && isDefinite();
    }

    /** "the port": a place by its kind, which may be named. */
    boolean isKindOfPlace() {
        return PlaceNouns.has(words()) && isDefinite();
    }

    /** One word of a longer name, in capitals or not. */
    boolean isPartOf(String name) {
        String whole = name.toLowerCase(Locale.ROOT);
        String part = words().toLowerCase(Locale.ROOT);
        return part.indexOf(' ') < 0
                && whole.indexOf(' ') > 0
                && (whole.startsWith(part + " ") || whole.endsWith(" " + part) || whole.endsWith("-" + part));
    }

    /** After these words stands a place. */
    boolean isPlace() {
        return word(floor, span.start())
                .filter(t -> PLACED.contains(t.of(text)))
                .isPresent();
    }

    boolean followsPreposition() {
        return followsWay() || follows(JOINTS);
    }

    /** Whether a word stands right before it behind which a place may stand. */
    boolean followsWay() {
        return follows(WAYS);
    }

    private boolean follows(Set<String> words) {
        return word(floor, span.start())
                .filter(t -> words.contains(t.of(text).toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Whether an article stands right before it. */
    boolean isDefinite() {
        return word(floor, span.start())
                .filter(t -> ARTICLES.contains(t.of(text).toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Whether its last words begin with these letters, small words left out. */
    boolean endsInitials(String letters) {
        int at = span.end();
        for (int letter = letters.length() - 1; letter >= 0; ) {
            Optional<Span> last = at == span.end() ? NameTokens.tokenBefore(text, floor, at) : word(floor, at);
            if (last.isEmpty()) {
                return false;
            }
            char initial = text.charAt(last.get().start());
            if (initial == letters.charAt(letter)) {
                letter--;
            } else if (!Character.isLowerCase(initial)) {
                return false;
            }
            at = last.get().start();
        }
        return true;
    }

    /** Begins with a capital and ends as a word does. */
    boolean isName() {
        return Character.isUpperCase(words().codePointAt(0))
                && ",;:!?—-".indexOf(words().charAt(words().length() - 1)) < 0
                && !isClosed();
    }

    /** "Because", "Tonight": a capital at the beginning of a sentence makes no name. */
    private boolean isClosed() {
        return words().indexOf(' ') < 0
                && !NameTokens.isCapitals(words())
                && WordLexicon.english().word(words().toLowerCase(Locale.ROOT)).classes().keySet().stream()
                        .anyMatch(WordClass::isClosed);
    }

    /** Whether the last word is part of a person's name. */
    boolean isPerson() {
        return NameTokens.isNamePart(words().substring(words().lastIndexOf(' ') + 1));
    }

    boolean isRole() {
        return NameTokens.isRole(words());
    }

    /**
     * A short word after a title or a name's first part: what is in brackets is the rest of the name. A variant that
     * begins alike after a preposition is none, nor is the other name of one whose name is too long for a syllable.
     */
    boolean isSurname(String other) {
        if (words().indexOf(' ') >= 0 || words().length() >= LONG) {
            return false;
        }
        int bound = Math.max(floor, span.start() - TITLE);
        return word(bound, span.start())
                .filter(t -> Character.isUpperCase(text.charAt(t.start()))
                        || NameTokens.isRole(t.of(text)) && other.charAt(0) != words().charAt(0))
                .isPresent();
    }

    /** The word before {@code at}, one blank between. */
    Optional<Span> word(int bound, int at) {
        int end = NameTokens.endBefore(text, bound, at);
        return NameTokens.tokenBefore(text, bound, end).filter(t -> t.end() < at && !Blank.isBlank(text, t));
    }
}
