package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.lexicon.WordClass;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.Surroundings;

/** What shows a bracket to be an editor's note, whatever its words: initials behind a dash, a sentence about the paper. */
final class NoteShape {
    private static final Pattern INITIALED =
            Pattern.compile("(?s).{2,600}[\\s.][–—-]{1,2}\\s?\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.){1,3}\\s?");

    private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Lu}[^.]{20,400}\\.");
    private static final Set<WordClass> OF_PAPER = EnumSet.of(
            WordClass.UNIT,
            WordClass.PART,
            WordClass.RELATION,
            WordClass.WHERE,
            WordClass.HAND,
            WordClass.MEDIUM,
            WordClass.LEAF,
            WordClass.NOTE);

    private static final int WORDS = 5;
    /** A longer bracket with a state in it says more than a gap does. */
    private static final int LONG = 60;

    private NoteShape() {}

    static boolean is(Bracket bracket, Passage passage) {
        String inside = passage.inside(bracket).strip();
        return INITIALED.matcher(inside).matches() || isAbout(inside, bracket, passage);
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
