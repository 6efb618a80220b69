package org.opis.text;

/** Words that a hyphen breaks at a line end. */
public final class BrokenWords {
    private BrokenWords() {}

    /**
     * Whether the line feed at {@code at} stands within a word: a letter and a hyphen before it, a small letter behind
     * it. A dash has a blank before it; before a capital the hyphen is the word's own.
     */
    public static boolean isAt(CharSequence text, int at) {
        int hyphen = at - 1;
        while (hyphen >= 0 && Blank.isBlank(text.charAt(hyphen)) && text.charAt(hyphen) != '\n') {
            hyphen--;
        }
        int next = at + 1;
        while (next < text.length() && Blank.isBlank(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        return hyphen > 0
                && isHyphen(text.charAt(hyphen))
                && Character.isLetter(text.charAt(hyphen - 1))
                && next < text.length()
                && Character.isLowerCase(text.charAt(next));
    }

    private static boolean isHyphen(char c) {
        // HYPHEN-MINUS, SOFT HYPHEN, HYPHEN
        return c == '-' || c == '\u00ad' || c == '\u2010';
    }
}
