package org.opis.recognise.hand;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opis.lexicon.WordClass;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkReader;
import org.opis.recognise.remark.RemarkWords;
import org.opis.text.Span;

/** "Who paid? – in blue pencil across the top": a bracket that gives the words and then by which hand and where. */
final class HandTail {
    /** What parts the words from what is said of them, a parenthesis included. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s(?:[-–—]{1,2}\\s|\\()|:\\s");

    private static final Pattern ROUND = Pattern.compile("[ \\n]\\(([^()\\n]{4,60})\\)(?=\\s|$)");

    /** Where nothing else parts them. */
    private static final Pattern COMMA = Pattern.compile(",\\s");

    /** More, in characters, than anyone says of a hand. */
    private static final int LONGEST = 90;
    /** Words that no list has, as far as a place or a hand is named first. */
    private static final int UNKNOWN = 2;

    private static final Set<WordClass> OTHER = EnumSet.of(
            WordClass.OVERWRITTEN, WordClass.CORRECTED, WordClass.IMPRINT, WordClass.AUTOGRAPH, WordClass.MARK);

    private static final Set<WordClass> LOSSES = EnumSet.range(WordClass.ILLEGIBLE, WordClass.DELETED);
    /** What the words themselves would be if they were a remark. */
    private static final Set<WordClass> THINGS =
            EnumSet.of(WordClass.NOTE, WordClass.IMPRINT, WordClass.AUTOGRAPH, WordClass.MARK, WordClass.HAND);

    private HandTail() {}

    /** What a parenthesis right behind a bracket says of a hand: "[Who paid?] (in pencil on the back)". */
    static Optional<Span> behind(Bracket bracket, Passage passage) {
        int at = bracket.span().end();
        Matcher round = ROUND.matcher(passage.text()).region(at, passage.span().end());
        if (!round.lookingAt()) {
            return Optional.empty();
        }
        RemarkWords words = RemarkWords.of(round.group(1));
        boolean said = words.hasStrong(WordClass.HAND)
                && !words.hasAny(OTHER)
                && !words.hasAny(LOSSES)
                && words.terms().stream().filter(t -> !t.isKnown()).count() < UNKNOWN
                && isSaid(passage.inside(bracket));
        return said ? Optional.of(new Span(round.start(1) - 1, round.end())) : Optional.empty();
    }

    /** Where the mark begins that parts the words of the hand from what is said of it. */
    static OptionalInt of(String inside) {
        OptionalInt parted = of(inside, SEPARATOR.matcher(inside));
        return parted.isPresent() ? parted : of(inside, COMMA.matcher(inside));
    }

    private static OptionalInt of(String inside, Matcher separator) {
        while (separator.find()) {
            boolean near = inside.length() - separator.end() <= LONGEST;
            if (near && separator.start() > 0 && isTail(separator.group(), inside.substring(separator.end()))) {
                return isSaid(inside.substring(0, separator.start()))
                        ? OptionalInt.of(separator.start())
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isTail(String separator, String tail) {
        boolean round = separator.endsWith("(");
        if (round && tail.indexOf(')') != tail.length() - 1
                || !round && tail.indexOf('[') >= 0
                || tail.indexOf(':') >= 0) {
            return false;
        }
        RemarkWords words = RemarkWords.of(tail);
        if (words.isEmpty() || words.hasAny(OTHER) || words.hasAny(LOSSES)) {
            return false;
        }
        boolean hand = words.hasStrong(WordClass.HAND)
                || words.has(WordClass.HAND)
                        && (words.has(WordClass.COLOUR) || words.has(WordClass.WHERE) || words.has(WordClass.NOTE));
        boolean place = words.first().isStrong(WordClass.WHERE)
                || words.first().is(WordClass.NOTE) && words.hasStrong(WordClass.WHERE);
        long unknown = words.terms().stream().filter(t -> !t.isKnown()).count();
        // a comma parts much else
        return (hand || place) && unknown <= (separator.startsWith(",") || !place ? 0 : UNKNOWN);
    }

    /** Words of somebody, not the name of a thing by hand or a remark that has two parts. */
    private static boolean isSaid(String words) {
        RemarkWords said = RemarkWords.of(words);
        return !said.isEmpty()
                && (said.hasUnknown() || !said.hasAny(THINGS))
                && !said.first().isStrong(WordClass.HAND)
                && !said.first().is(WordClass.AUTOGRAPH)
                && RemarkReader.read(words).isEmpty();
    }
}
