package org.opis.recognise.remark;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.opis.lexicon.LexiconTerm;
import org.opis.lexicon.WordClass;
import org.opis.lexicon.WordLexicon;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.text.Blank;
import org.opis.text.Span;

/** What stands before and after a bracket on its line, as far as it says whether the sentence needs the bracket. */
public record Surroundings(String before, char left, String after, char right) {
    private static final String JOINS = "joins";
    private static final String SUBJECT = "subject";
    private static final char NONE = '\n';
    private static final int LONGEST = 40;
    private static final Set<WordClass> GOVERNS =
            EnumSet.of(WordClass.DETERMINER, WordClass.NUMBER, WordClass.PREPOSITION, WordClass.AUXILIARY);

    public static Surroundings of(Bracket bracket, Passage passage) {
        String text = passage.text();
        int floor = passage.span().start();
        int ceiling = passage.span().end();
        int start = bracket.span().start();
        while (start > floor && isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = bracket.span().end();
        while (end < ceiling && isSpace(text.charAt(end))) {
            end++;
        }
        int from = start;
        while (from > Math.max(floor, start - LONGEST) && isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < Math.min(ceiling, end + LONGEST) && isLetter(text.charAt(to))) {
            to++;
        }
        return new Surroundings(
                new Span(from, start).of(text),
                start == floor ? NONE : text.charAt(start - 1),
                new Span(end, to).of(text),
                end == ceiling ? NONE : text.charAt(end));
    }

    private static boolean isSpace(char c) {
        return c != '\n' && Blank.isBlank(c);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }

    private static LexiconTerm entry(String word) {
        return WordLexicon.english().word(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word before asks for another: an article, a preposition, an auxiliary. */
    public boolean isGoverned() {
        return !before.isEmpty() && (entry(before).isAny(GOVERNS) || isSubject()) || Character.isDigit(left);
    }

    private boolean isSubject() {
        return entry(before).value(WordClass.PRONOUN).equals(SUBJECT);
    }

    public boolean follows(WordClass one) {
        return !before.isEmpty() && entry(before).is(one);
    }

    /** Whether a name or a sentence's first word stands before. */
    public boolean followsCapital() {
        return !before.isEmpty() && Character.isUpperCase(before.charAt(0));
    }

    public boolean precedesCapital() {
        return !after.isEmpty() && Character.isUpperCase(after.charAt(0));
    }

    /** Whether the sentence goes on with its verb. */
    public boolean precedesVerb() {
        return !after.isEmpty() && entry(after).is(WordClass.AUXILIARY);
    }

    /** Whether nothing of the sentence stands before: a line begins, or a mark ends what was before. */
    public boolean opensClause() {
        return before.isEmpty() && !Character.isDigit(left) && left != ')' && left != ']' && left != ',';
    }

    /** Whether the clause may end before the bracket: a mark, a conjunction or nothing follows. */
    public boolean closesClause() {
        return after.isEmpty() && "\"“”‘'(".indexOf(right) < 0
                || !after.isEmpty()
                        && (entry(after).value(WordClass.CONJUNCTION).equals(JOINS) || isAdverb());
    }

    /** Whether what stands before may be whole: the clause ends here, or goes on with a small word. */
    public boolean isFinished() {
        return closesClause()
                || entry(after).isAny(EnumSet.of(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.AUXILIARY));
    }

    private boolean isAdverb() {
        return entry(after).classes().keySet().equals(Set.of(WordClass.ADVERB))
                || entry(after).classes().keySet().equals(Set.of(WordClass.ADVERB, WordClass.DEGREE));
    }

    /** Whether the sentence is whole without what stands here. */
    public boolean isWhole() {
        return opensClause() && (precedesCapital() || endsSentence())
                || (opensClause() || !isGoverned()) && closesClause();
    }

    /** Whether the next sentence begins behind, or the line ends. */
    public boolean endsClause() {
        return right == NONE || precedesCapital();
    }

    /** Whether a sentence or a line ends right behind. */
    public boolean endsSentence() {
        return right == NONE || ".!?".indexOf(right) >= 0;
    }
}
