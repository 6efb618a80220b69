package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Set;
import org.opis.lexicon.Lexicon;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.Surroundings;

/**
 * Whether a bracket that no rule knows most likely explains the word before it: the sentence is whole without it and
 * goes on behind it, and nothing in it is said of a paper.
 */
final class ExplainedWord {
    private static final int LONGEST = 60;
    private static final int WORDS = 6;
    private static final Set<Scope> RUNNING = EnumSet.of(Scope.PROSE, Scope.EDITOR);

    private ExplainedWord() {}

    static boolean is(Bracket bracket, Passage passage) {
        String inside = passage.words(bracket).strip();
        RemarkWords words = RemarkWords.of(inside);
        Surroundings around = Surroundings.of(bracket, passage);
        return RUNNING.contains(passage.scope())
                && inside.length() < LONGEST
                && words.terms().size() <= WORDS
                && Character.isLetter(inside.codePointAt(0))
                && ".!:".indexOf(inside.charAt(inside.length() - 1)) < 0
                && !bracket.span().equals(passage.span())
                && (!around.before().isEmpty() || "\"”’".indexOf(around.left()) >= 0)
                && !around.isGoverned()
                && words.hasUnknown()
                && (words.terms().size() > 1 || Lexicon.english().find(inside).isEmpty())
                && words.terms().stream().noneMatch(t -> t.isKnown() && saysOfPaper(t));
    }

    private static boolean saysOfPaper(RemarkWords.Term term) {
        return term.entry().classes().keySet().stream().anyMatch(one -> !one.isClosed() && term.isStrong(one));
    }
}
