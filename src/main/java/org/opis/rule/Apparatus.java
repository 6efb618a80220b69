package org.opis.rule;

import java.util.regex.Pattern;
import org.opis.layout.Keywords;
import org.opis.text.Span;

/** The words that open a bracket of the editorial apparatus. */
final class Apparatus {
    private static final int LONGEST = 160;
    private static final Pattern OPENING = Pattern.compile(
            "\\s?(?:(?:faded|partial|illegible|round|red|blue)\\s(?:\\w+\\s){0,3})?"
                    + "(?:stamp|hand-?written|handwriting|added by hand|notes? in|note on|marginal|"
                    + "translator['’]?s? note|editor['’]?s?\\snote|source(?=:)|letterhead|logo|signature|initials|illegible)\\b"
                    // a stamp whose office stands before the word, or in the column beside it
                    + "|[^\\[\\]]{0,140}\\barchival signature\\b"
                    + "|(?:[^\\]\\n]*\\n\\s*)?[^\\]\\n]*\\bstamp:",
            Pattern.CASE_INSENSITIVE);

    private Apparatus() {}

    /** Whether the text at the start of {@code span} is such a word: the bracket may then cross blank lines. */
    static boolean opens(String text, Span span, Keywords keywords) {
        int end = Math.min(span.end(), span.start() + LONGEST);
        return OPENING.matcher(text).region(span.start(), end).lookingAt() || keywords.opens(text, span);
    }
}
