package org.opis.recognise.editorial;

import java.util.Optional;
import org.opis.recognise.Passage;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Which words an emphasis told behind them is about: a quotation, a sentence or a short clause; else the last word. */
final class EmphasisScope {
    /** Of a quotation or a sentence, in characters. */
    private static final int LONGEST = 200;
    /** Words of a clause that is emphasised as a whole. */
    private static final int WORDS = 8;

    private static final String QUOTES = "”\"»";
    private static final String OPENING = "“\"«";
    private static final String ENDS = ".!?";
    private static final String STARTS = ".!?:;—–“\n[](";

    private EmphasisScope() {}

    /** The words before the mark at {@code mark}; nothing where only the last one is meant. */
    static Optional<Span> before(Passage passage, int mark) {
        String text = passage.text();
        int floor = Math.max(passage.span().start(), mark - LONGEST);
        int end = mark;
        while (end > floor && Blank.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end == floor) {
            return Optional.empty();
        }
        int quote = QUOTES.indexOf(text.charAt(end - 1));
        if (quote >= 0) {
            int open = text.lastIndexOf(OPENING.charAt(quote), end - 2);
            int line = open < 0 ? 0 : text.indexOf('\n', open);
            return open >= floor && (line < 0 || line >= end) ? Optional.of(new Span(open, end)) : Optional.empty();
        }
        boolean sentence = ENDS.indexOf(text.charAt(end - 1)) >= 0;
        int start = sentence ? end - 1 : end;
        while (start > floor && !starts(text, start)) {
            start--;
        }
        if (start == floor && start > passage.span().start()) {
            return Optional.empty();
        }
        while (start < end && Blank.isBlank(text.charAt(start))) {
            start++;
        }
        Span scope = new Span(start, end);
        boolean whole = ends(text, passage.text().indexOf(']', mark) + 1)
                && scope.of(text).split("\\s+").length <= WORDS;
        return start < end && (sentence || whole) ? Optional.of(scope) : Optional.empty();
    }

    /** Whether the sentence ends behind the mark. */
    private static boolean ends(String text, int at) {
        return at > 0 && (at == text.length() || ".!?\n”\"".indexOf(text.charAt(at)) >= 0);
    }

    /** Whether a clause begins at {@code at}: behind a stop that is none of an abbreviation or a number. */
    private static boolean starts(String text, int at) {
        char before = text.charAt(at - 1);
        if (STARTS.indexOf(before) < 0) {
            return false;
        }
        boolean blank = Blank.isBlank(text.charAt(at));
        boolean abbreviation = before == '.'
                && at > 2
                && (Character.isUpperCase(text.charAt(at - 2)) || !Character.isLetter(text.charAt(at - 3)));
        return blank && !abbreviation || "\n“[](".indexOf(before) >= 0;
    }
}
