package org.opis.recognise.hand;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.lexicon.WordClass;
import org.opis.recognise.Passage;
import org.opis.recognise.Scope;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkWords;
import org.opis.text.Blank;
import org.opis.text.Span;

/** "in red pencil:", "slantwise in the corner", "entered by hand": the words of a bracket that say what is by hand. */
final class HandLabel {
    private static final Pattern BY = Pattern.compile("(?:.* )?by");

    /** A longer line is running text. */
    private static final int LONGEST = 80;

    /** Whose hand it is may be said in words that no list has. */
    private static final int WORDS = 14;

    /** "in the Minister's hand", "in the hand of the clerk". */
    private static final Pattern IN_HAND =
            Pattern.compile("(?i)(?:\\bin (?:[\\p{L}.'’-]+ ){1,5}hand\\b|^hand of [\\p{L}.'’ -]{2,40}$)");

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

    /** "in the hand of the clerk". */
    static boolean namesHand(String words) {
        return IN_HAND.matcher(words).find();
    }

    /**
     * Whether a label without a colon reaches to the end of the bracket: "handwritten, last page". "Handwritten on squared
     * paper" is none at all.
     */
    static boolean isWhole(String words) {
        RemarkWords label = RemarkWords.of(words);
        return words.length() <= LONGEST
                && words.indexOf(':') < 0
                && !label.isEmpty()
                && label.terms().size() > 1
                && label.first().isStrong(WordClass.HAND)
                && !label.hasUnknown()
                && !label.hasAny(OTHER);
    }

    /** "Handwritten on squared paper", "Handwritten list": said of a paper, whose words it doesn't give. */
    static boolean isOfPaper(String words) {
        RemarkWords label = RemarkWords.of(words);
        return words.length() <= LONGEST
                && words.indexOf(':') < 0
                && label.terms().size() > 2
                && label.first().isStrong(WordClass.HAND)
                && label.hasUnknown()
                && Character.isLowerCase(
                        words.charAt(label.terms().get(1).span().start()))
                && (label.terms().get(1).is(WordClass.PREPOSITION)
                        || label.terms().get(1).is(WordClass.PART));
    }

    static OptionalInt longer(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isPresent() && other.getAsInt() > one.getAsInt() ? other : one;
    }

    private static OptionalInt labelled(String words, int colon) {
        RemarkWords label = RemarkWords.of(words.substring(0, colon));
        boolean byHand = label.hasStrong(WordClass.HAND)
                || label.has(WordClass.HAND)
                        && (label.has(WordClass.WHERE) || label.terms().size() == 1)
                || label.has(WordClass.WHERE) && !label.has(WordClass.UNIT);
        boolean changed = label.has(WordClass.DELETED)
                || label.hasAny(CHANGES)
                || label.first().is(WordClass.IMPRINT);
        boolean whose = label.hasStrong(WordClass.HAND)
                || label.first().is(WordClass.AUTOGRAPH) && label.has(WordClass.COLOUR)
                || label.has(WordClass.HAND) && (label.has(WordClass.COLOUR) || label.has(WordClass.WHERE))
                || label.first().isStrong(WordClass.WHERE)
                || (label.hasStrong(WordClass.NOTE) || label.first().is(WordClass.NOTE)) && says(label)
                || namesHand(words.substring(0, colon));
        return (byHand && !label.hasUnknown() || whose && label.terms().size() <= WORDS) && !changed
                ? OptionalInt.of(colon + 1)
                : OptionalInt.empty();
    }

    /** A note whose place or writer is said. */
    private static boolean says(RemarkWords label) {
        return label.has(WordClass.WHERE)
                || label.has(WordClass.LEAF)
                || label.terms().stream()
                        .anyMatch(term -> BY.matcher(term.words()).matches());
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
