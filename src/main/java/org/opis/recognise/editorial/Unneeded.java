package org.opis.recognise.editorial;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.opis.lexicon.WordClass;
import org.opis.recognise.Passage;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.remark.RemarkWords;
import org.opis.recognise.remark.Surroundings;

/** What no sentence lacks, whatever stands around it: sentences, another reading, a sign, what is said of a paper. */
final class Unneeded {
    /** A sentence ends, and something follows; a word cut short has fewer letters. */
    private static final Pattern SENTENCES =
            Pattern.compile("(?s).{0,600}?(?:\\p{Ll}{4,}|\\))[.!?][\"”’]?\\s+[\\p{L}\\p{N}–—-].*");

    private static final Pattern CALLED = Pattern.compile("\\p{Lu}\\p{L}*!.*", Pattern.DOTALL);
    /** "rollers/ bearings", "or 1/VIII": one or the other. */
    private static final Pattern OR = Pattern.compile("\\p{L}{2,}\\s?/\\s?\\p{L}{2,}|or [^ ]*\\d.*");
    /** The sign of a copy, of an exemption, of a note: figures with letters, a Roman number in small letters. */
    private static final Pattern SIGN =
            Pattern.compile("(?=[\\p{L}-]*\\d)(?=[\\d-]*\\p{Lu})[\\p{Lu}\\d-]{3,20}|[ivx]{2,6}|\\d{4,}[-/]\\d+");

    private static final Pattern FIGURES = Pattern.compile("\\d+(?:[.,/-]\\d+)*");
    private static final Set<WordClass> OF_TEXT = EnumSet.of(WordClass.RELATION, WordClass.TONGUE, WordClass.SCRIPT);
    private static final String NOT = "not";

    private Unneeded() {}

    static boolean is(String inside, RemarkWords words, Bracket bracket, Passage passage) {
        Surroundings around = Surroundings.of(bracket, passage);
        return SENTENCES.matcher(inside).matches()
                || CALLED.matcher(inside).matches() && inside.indexOf(' ') > 0
                || OR.matcher(inside).matches()
                || SIGN.matcher(inside).matches()
                || FIGURES.matcher(inside).matches() && bracket.open().length() == 1 && !isCounting(around)
                || isOfText(words, around)
                || isLine(bracket, passage) && !passage.context().markings().isIn(inside);
    }

    /** What is counted follows, or what numbers it stands before. */
    private static boolean isCounting(Surroundings around) {
        return !around.after().isEmpty() && Character.isLowerCase(around.after().charAt(0))
                || !around.before().isEmpty() && around.left() != '\n';
    }

    /** "in Georgian", "not enclosed in the file": the phrase before it is whole, and it says something of words or paper. */
    private static boolean isOfText(RemarkWords words, Surroundings around) {
        boolean phrase = words.terms().size() > 1 && !around.isGoverned();
        boolean language = words.first().is(WordClass.PREPOSITION)
                && words.terms().size() == 2
                && words.last().entry().isAny(OF_TEXT);
        boolean paper = words.first().words().startsWith(NOT)
                && words.terms().size() > 2
                && words.last().is(WordClass.PART);
        return phrase && (language || paper || words.first().is(WordClass.RELATION));
    }

    /** It stands alone on its line, and is no sentence's end. */
    private static boolean isLine(Bracket bracket, Passage passage) {
        Surroundings around = Surroundings.of(bracket, passage);
        int start = bracket.span().start();
        boolean heads =
                bracket.children().isEmpty() && (start == 0 || passage.text().charAt(start - 1) == '\n');
        int end = bracket.span().end();
        boolean ends = end == passage.text().length() || passage.text().charAt(end) == '\n';
        return heads && ends && around.before().isEmpty();
    }
}
