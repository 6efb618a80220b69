package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.lexicon.NameTokens;
import org.opis.lexicon.WordClass;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.calendar.MonthNames;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.RemarkWords.Term;
import org.opis.recognise.remark.Surroundings;

/** Whether the sentence around a bracket needs its words: then they are supplied, and no remark. */
final class Needed {
    /** What begins an addition that the sentence can do without. */
    private static final Set<WordClass> OPENS_PHRASE =
            EnumSet.of(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.NUMBER, WordClass.ADVERB);

    private static final Set<WordClass> SUBJECTS = EnumSet.of(WordClass.PRONOUN, WordClass.AUXILIARY);
    /** Endings of adjectives: a noun is to follow. */
    private static final Pattern ADJECTIVE =
            Pattern.compile("\\p{L}{2,}(?:able|ible|ous|ful|ive|ical|ese|ish|ian|ean|ern|ist|less|ary)");

    private static final Pattern VERB = Pattern.compile("\\p{Ll}{2,}(?:ed|ing|en)");
    /** "in the margin: Who?": who speaks or where, and then what; no sentence lacks that. */
    private static final Pattern LABELLED = Pattern.compile("[^:]{2,60}:\\s+\\S.*", Pattern.DOTALL);

    /** Of a name, which a small article may begin. */
    private static final Pattern CAPITAL = Pattern.compile("(?:\\p{Ll}{2}-)?\\p{Lu}.*", Pattern.DOTALL);
    /** A remark of its own: it has subject and verb, and more words than a sentence lacks. */
    private static final int CLAUSE = 4;

    private static final int SENTENCE = 25;

    private Needed() {}

    static boolean is(Bracket bracket, Passage passage) {
        String inside = passage.words(bracket).strip();
        RemarkWords words = RemarkWords.of(inside);
        Surroundings around = Surroundings.of(bracket, passage);
        if (!words.isEmpty() && !isGlued(bracket, passage) && Unneeded.is(inside, words, bracket, passage)) {
            return false;
        }
        if (words.isEmpty() || bracket.open().length() > 1 || isGlued(bracket, passage)) {
            return true;
        }
        if (words.hasStrongState() && !around.isGoverned()
                || LABELLED.matcher(inside).matches()
                || isClause(words, around)
                || isSentence(inside, around)) {
            return false;
        }
        return Completing.is(bracket, passage)
                || isFunction(words, inside)
                || lacks(around, words, inside)
                || completesName(around, inside);
    }

    /**
     * Whether no other reading is likely: words in small letters, the last of which only joins others, or one word that
     * the word before asks for. Several words that say something of their own may as well be a remark.
     */
    static boolean surely(Bracket bracket, Passage passage) {
        String inside = passage.words(bracket).strip();
        RemarkWords words = RemarkWords.of(inside);
        if (words.isEmpty()) {
            return false;
        }
        Surroundings around = Surroundings.of(bracket, passage);
        boolean small = Character.isLowerCase(inside.codePointAt(0));
        boolean phrase = words.terms().size() > 1
                && around.isFinished()
                && !around.isGoverned()
                && words.first().entry().isAny(OPENS_PHRASE);
        return small
                && !phrase
                && (isJoining(words.last()) || words.terms().size() == 1 && isAskedFor(bracket, passage));
    }

    private static boolean isJoining(Term term) {
        return term.entry().isClosed() || term.is(WordClass.NUMBER);
    }

    /** The word before cannot stand without it, and is no part of the same word. */
    private static boolean isAskedFor(Bracket bracket, Passage passage) {
        Surroundings around = Surroundings.of(bracket, passage);
        return !isGlued(bracket, passage)
                && (around.isGoverned()
                        || around.follows(WordClass.PRONOUN)
                        || around.follows(WordClass.CONJUNCTION)
                        || ADJECTIVE.matcher(around.before()).matches());
    }

    /** Letters stand right beside it. */
    private static boolean isGlued(Bracket bracket, Passage passage) {
        int start = bracket.span().start();
        return start > passage.span().start()
                && Character.isLetterOrDigit(passage.text().charAt(start - 1));
    }

    /** It begins or ends with a word that only joins others, or is a figure. */
    private static boolean isFunction(RemarkWords words, String inside) {
        return words.first().entry().isClosed()
                || words.last().entry().isClosed()
                || words.terms().size() == 1 && words.first().is(WordClass.NUMBER)
                || isDate(inside);
    }

    /** "4 March 1957": figures and the name of a month. */
    private static boolean isDate(String inside) {
        return inside.chars().anyMatch(Character::isDigit)
                && Pattern.compile("[\\s,.-]+")
                        .splitAsStream(inside)
                        .allMatch(w -> MonthNames.full(w) > 0 || w.chars().allMatch(Character::isDigit));
    }

    /** The word before, or the word after, stands there in vain without it. */
    private static boolean lacks(Surroundings around, RemarkWords words, String inside) {
        boolean verb = words.terms().size() == 1
                && (VERB.matcher(inside).matches() || around.follows(WordClass.PRONOUN))
                && !around.isWhole();
        return around.isGoverned()
                || around.follows(WordClass.PRONOUN)
                || ADJECTIVE.matcher(around.before()).matches()
                || verb
                || around.follows(WordClass.CONJUNCTION) && !around.closesClause()
                || words.terms().size() == 1 && !around.closesClause();
    }

    /** The rest of a name, an office before a name, the first word of a sentence. */
    private static boolean completesName(Surroundings around, String inside) {
        boolean capital = CAPITAL.matcher(inside).matches();
        boolean beside = around.followsCapital() || around.precedesCapital();
        return capital && (beside || around.opensClause() && !around.endsSentence())
                || around.precedesCapital() && NameTokens.isRole(inside.split("\\s", 2)[0]);
    }

    /** "the ink has run here" where nothing is lacking. */
    private static boolean isClause(RemarkWords words, Surroundings around) {
        List<Term> terms = words.terms();
        boolean verb =
                terms.stream().skip(1).limit(Math.max(0, terms.size() - 2L)).anyMatch(t -> t.is(WordClass.AUXILIARY));
        boolean subject =
                terms.get(0).is(WordClass.DETERMINER) && !terms.get(0).entry().isAny(SUBJECTS);
        return terms.size() >= CLAUSE && verb && subject && around.isWhole();
    }

    /** It begins and ends as a sentence does, between two others. */
    private static boolean isSentence(String inside, Surroundings around) {
        return inside.length() > SENTENCE
                && CAPITAL.matcher(inside).matches()
                && ".!".indexOf(inside.charAt(inside.length() - 1)) >= 0
                && around.opensClause();
    }
}
