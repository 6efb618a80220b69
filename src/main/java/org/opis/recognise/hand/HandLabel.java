package org.opis.recognise.hand;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.opis.lexicon.WordClass;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkWords;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "in red pencil:", "slantwise in the corner", "entered by hand": the words of a bracket that say what is by hand. */
final class HandLabel {
    /** A longer line is running text. */
    private static final int LONGEST = 80;

    /** These labels say what was done to words of the text. */
    private static final Set<WordClass> CHANGES = EnumSet.of(WordClass.OVERWRITTEN, WordClass.CORRECTED);

    private static final Set<WordClass> OTHER = EnumSet.range(WordClass.ILLEGIBLE, WordClass.DELETED);

    private HandLabel() {}

    /** Where the label ends that the bracket begins with: its colon, or its end where it says nothing else. */
    static OptionalInt of(Bracket bracket, Passage passage) {
        String words = passage.inside(bracket);
        int colon = words.indexOf(':');
        if (colon > LONGEST || colon == 0 || words.length() > LONGEST && colon < 0) {
            return OptionalInt.empty();
        }
        return colon > 0
                ? labelled(words, colon)
                : isAlone(words) && !isInSentence(bracket, passage)
                        ? OptionalInt.of(words.length())
                        : OptionalInt.empty();
    }

    static OptionalInt longer(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isPresent() && other.getAsInt() > one.getAsInt() ? other : one;
    }

    private static OptionalInt labelled(String words, int colon) {
        RemarkWords label = RemarkWords.of(words.substring(0, colon));
        boolean byHand = label.hasStrong(WordClass.HAND)
                || label.has(WordClass.HAND) && label.has(WordClass.WHERE)
                || label.has(WordClass.WHERE) && !label.has(WordClass.UNIT);
        boolean changed = label.has(WordClass.DELETED) || label.hasAny(CHANGES);
        return byHand && !label.hasUnknown() && !changed ? OptionalInt.of(colon + 1) : OptionalInt.empty();
    }

    /** Without a colon only what is written, and where. */
    private static boolean isAlone(String words) {
        RemarkWords label = RemarkWords.of(words);
        boolean byHand = label.hasStrong(WordClass.HAND) && label.has(WordClass.ADDED)
                || label.has(WordClass.HAND) && label.told() == 1
                || label.has(WordClass.WHERE) && label.told() > 1;
        return !label.isEmpty()
                && byHand
                && !label.hasUnknown()
                && !label.hasAny(OTHER)
                && !label.hasAny(CHANGES)
                && !label.has(WordClass.MARK)
                && !label.has(WordClass.UNIT)
                && !label.has(WordClass.AUTOGRAPH)
                && !label.has(WordClass.UNDERLINED);
    }

    /** Amid running text it doesn't say which words are by hand. */
    private static boolean isInSentence(Bracket bracket, Passage passage) {
        int before = bracket.span().start() - passage.span().start();
        Span after = new Span(bracket.span().end(), passage.span().end());
        boolean heads = before == 0;
        return passage.scope() == Scope.PROSE && (before > LONGEST || !heads && !Blank.isBlank(passage.text(), after));
    }
}
