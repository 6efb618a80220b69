package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.document.Certainty;
import org.opis.lexicon.Lexicon;
import org.opis.lexicon.NameTokens;
import org.opis.lexicon.WordClass;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.calendar.DateLexicon;
import org.opis.recognise.calendar.DateTerm;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.Surroundings;

/**
 * Whether a bracket explains what stands before it, whatever its words: the phrase before is whole, and the shape of what
 * is added is that of an apposition, not that of words which a sentence lacks.
 */
final class Explaining {
    private static final Set<Scope> RUNNING = EnumSet.of(Scope.PROSE, Scope.EDITOR, Scope.HAND);
    /** Words with which an addition begins that the sentence needs. */
    private static final Set<WordClass> NEEDED =
            EnumSet.of(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.AUXILIARY, WordClass.PRONOUN);

    /** What can be said of a paper alone. */
    private static final Set<WordClass> OF_PAPER = EnumSet.of(
            WordClass.HAND,
            WordClass.MARK,
            WordClass.STAGE,
            WordClass.MEDIUM,
            WordClass.ABSENCE,
            WordClass.BLANKNESS,
            WordClass.AUTOGRAPH,
            WordClass.RELATION,
            WordClass.UNDERLINED);

    private static final Pattern APPOSITIONS = Pattern.compile("[^:]*\\p{L}[^:]*[,;]\\s+[\\p{L}\\d][^:]*");
    /** "a film [“Liberation”]", "the word [« tak »]": what is in quotation marks is a title, or a word of another tongue. */
    private static final Pattern TITLE =
            Pattern.compile("[“\"«„]\\s?\\p{L}[^“\"«»„”]{0,60}[”\"»“].{0,30}", Pattern.DOTALL);

    private static final Pattern COUNTED = Pattern.compile("\\d[\\d.,]{0,12} \\p{Ll}{3,20}");
    private static final Pattern NAMING = Pattern.compile("\\p{Lu}[\\p{L}-]{2,30}");
    private static final Pattern VERB = Pattern.compile("\\p{Ll}{2,}(?:ed|ing|es)");

    private static final Pattern OF = Pattern.compile("(?:of|in|from) (?!our ).*\\p{L}{3}.*", Pattern.DOTALL);
    private static final String CLOSING = "\"”’";

    private Explaining() {}

    /** How sure it is that it explains. */
    static Optional<Certainty> of(Bracket bracket, Passage passage) {
        String inside = passage.words(bracket).strip();
        RemarkWords words = RemarkWords.of(inside);
        Surroundings around = Surroundings.of(bracket, passage);
        boolean quoted = TITLE.matcher(passage.inside(bracket)).matches()
                && !around.before().isEmpty();
        if (quoted && RUNNING.contains(passage.scope())
                || names(inside, words, around)
                || isOfName(inside, words, around)) {
            return Optional.of(Certainty.MEDIUM);
        }
        boolean open = words.isEmpty()
                || !RUNNING.contains(passage.scope())
                || bracket.open().length() > 1
                || bracket.span().equals(passage.span())
                || around.isGoverned()
                || around.opensClause() && CLOSING.indexOf(around.left()) < 0
                || words.hasStrongState()
                || inside.endsWith("?")
                || words.terms().stream().anyMatch(Explaining::saysOfPaper);
        if (open) {
            return Optional.empty();
        }
        if (TITLE.matcher(passage.inside(bracket)).matches() || isCounted(inside, around)) {
            return Optional.of(Certainty.MEDIUM);
        }
        boolean phrase = words.terms().size() > 1 && !words.first().entry().isAny(NEEDED);
        boolean definite = words.first().is(WordClass.DETERMINER);
        if (CLOSING.indexOf(around.left()) >= 0 && phrase
                || APPOSITIONS.matcher(inside).matches()
                || definite && phrase && (around.followsCapital() || around.precedesVerb())) {
            return Optional.of(Certainty.MEDIUM);
        }
        // capitals behind a capital may be the rest of a name
        boolean small = Character.isLowerCase(inside.codePointAt(0));
        return phrase && small && around.followsCapital() && around.isFinished()
                ? Optional.of(Certainty.LOW)
                : Optional.empty();
    }

    /** "lump sum [Pauschale]", "the other place [KGB]": a name behind a noun in small letters. */
    private static boolean names(String inside, RemarkWords words, Surroundings around) {
        return NAMING.matcher(inside).matches()
                && words.terms().size() == 1
                && words.hasUnknown()
                && !around.before().isEmpty()
                && Character.isLowerCase(around.before().charAt(0))
                && !VERB.matcher(around.before()).matches()
                && !DateLexicon.is(DateTerm.PAST, around.before())
                && !NameTokens.isRole(around.before())
                && !around.isGoverned()
                && !around.follows(WordClass.PRONOUN)
                && !around.follows(WordClass.CONJUNCTION)
                && !around.follows(WordClass.ADVERB)
                && !around.precedesCapital()
                && around.isFinished();
    }

    /** "the Oil Commission [of the Majlis]": whose or where, behind a name that is whole. */
    private static boolean isOfName(String inside, RemarkWords words, Surroundings around) {
        return OF.matcher(inside).matches()
                && words.terms().size() > 1
                && !words.last().entry().isClosed()
                && Lexicon.english()
                        .find(inside.substring(inside.lastIndexOf(' ') + 1))
                        .isEmpty()
                && around.followsCapital()
                && !around.precedesCapital()
                && !around.isGoverned();
    }

    /** "the quantity [120 units] is": so much of a thing, where the sentence goes on with its verb or ends. */
    private static boolean isCounted(String inside, Surroundings around) {
        return COUNTED.matcher(inside).matches()
                && !around.before().isEmpty()
                && (around.precedesVerb() || around.endsSentence());
    }

    private static boolean saysOfPaper(RemarkWords.Term term) {
        return OF_PAPER.stream().anyMatch(term::isStrong);
    }
}
