package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.lexicon.WordClass;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.Surroundings;

/** What shows a bracket to be an editor's note, whatever its words: initials behind a dash, a sentence about the paper. */
final class NoteShape {
    private static final Pattern INITIALED =
            Pattern.compile("(?s).{2,600}[\\s.][–—-]{1,2}\\s?\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.){1,3}\\s?");

    private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Lu}[^.]{20,400}\\.");
    private static final Pattern APART =
            Pattern.compile("(?s)\\p{Lu}.{1,600}?\\s.{0,600}?\\p{Ll}{2,}[”\"’)]?[.!][”\"’]?");
    /** "Received April 9, 3 p.m.": the course of a telegram. */
    private static final Pattern POSTED = Pattern.compile("(?s)(?:Received|Rec[’']d|Dispatched|Sent)\\b.{0,50}");

    private static final Set<Scope> RUNNING = EnumSet.of(Scope.PROSE, Scope.APPARATUS, Scope.CLOSING);
    private static final Set<WordClass> OF_PAPER = EnumSet.of(
            WordClass.UNIT,
            WordClass.PART,
            WordClass.RELATION,
            WordClass.WHERE,
            WordClass.HAND,
            WordClass.MEDIUM,
            WordClass.LEAF,
            WordClass.NOTE);

    private static final Set<WordClass> STATES = EnumSet.range(WordClass.ILLEGIBLE, WordClass.UNDERLINED);

    private static final int WORDS = 5;
    /** A longer bracket with a state in it says more than a gap does. */
    private static final int LONG = 60;

    private NoteShape() {}

    static boolean is(Bracket bracket, Passage passage) {
        String inside = passage.inside(bracket).strip();
        return INITIALED.matcher(inside).matches()
                || isAbout(inside, bracket, passage)
                || isApart(inside, bracket, passage);
    }

    /** Whether the words speak of the paper: what is written in it, where, in which state. */
    static boolean isOfPaper(String inside) {
        RemarkWords words = RemarkWords.of(inside);
        return !words.isEmpty()
                && (words.hasAny(OF_PAPER)
                        || words.hasAny(STATES)
                        || words.first().is(WordClass.REFERENCE));
    }

    /** A sentence of its own between two others: what the recorder or the editor has to say, and no word of the paper. */
    private static boolean isApart(String inside, Bracket bracket, Passage passage) {
        Surroundings around = Surroundings.of(bracket, passage);
        return APART.matcher(inside).matches()
                && !POSTED.matcher(inside).matches()
                && RUNNING.contains(passage.scope())
                && bracket.open().length() == 1
                && RemarkWords.of(inside).terms().size() > 1
                && around.opensClause()
                && (around.precedesCapital() || around.after().isEmpty());
    }

    /** A sentence of its own, or two clauses of which one reports a state; and it speaks of a paper more than once. */
    private static boolean isAbout(String inside, Bracket bracket, Passage passage) {
        RemarkWords words = RemarkWords.of(inside);
        boolean sentence = SENTENCE.matcher(inside).matches();
        boolean clauses = inside.length() > LONG && inside.indexOf(';') > 0 && words.hasStrongState();
        return words.terms().size() >= WORDS
                && words.told() > 1
                && words.hasAny(OF_PAPER)
                && words.hasUnknown()
                && (sentence || clauses)
                && Surroundings.of(bracket, passage).isWhole();
    }
}
