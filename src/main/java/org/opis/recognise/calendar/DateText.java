package org.opis.recognise.calendar;

import java.util.Locale;
import org.opis.text.Blank;
import org.opis.text.Span;

/** A stretch of text that dates are read from. No step looks at more than a few characters, so reading is linear. */
public final class DateText {
    private static final int LONGEST_WORD = 14;
    private static final int LONGEST_BLANK = 16;
    private static final int YEAR = 4;

    private final CharSequence text;
    private final int start;
    private final int end;

    public DateText(CharSequence text, Span span) {
        this.text = text;
        this.start = span.start();
        this.end = span.end();
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** The character at {@code i}; NUL outside of the stretch. */
    public char at(int i) {
        return i >= start && i < end ? text.charAt(i) : '\0';
    }

    public boolean isDigit(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    boolean isLetter(int i) {
        return Character.isLetter(at(i));
    }

    /** Whether a letter or digit stands at {@code i}. */
    public boolean isWord(int i) {
        return Character.isLetterOrDigit(at(i));
    }

    /** The place after the white space at {@code i}; {@code i} where there is none, or a blank line. */
    int blank(int i) {
        int at = i;
        int lines = 0;
        while (Blank.isBlank(at(at)) && at - i <= LONGEST_BLANK) {
            lines += at(at) == '\n' ? 1 : 0;
            at++;
        }
        return lines > 1 || at - i > LONGEST_BLANK ? i : at;
    }

    /** The year at the head of the next line, where the stretch ends at {@code i} and its sentence does not; else 0. */
    int yearBelow(int i) {
        DateText rest = new DateText(text, new Span(i, text.length()));
        int digits = i == end ? rest.blank(i) : i;
        boolean year = digits > i && rest.digits(digits, YEAR) == YEAR && !rest.isWord(digits + YEAR);
        int value = year ? rest.number(digits, YEAR) : 0;
        return value / 500 == 3 ? value : 0;
    }

    /** The place before the white space that ends at {@code i}, on the same line. */
    public int blankBefore(int i) {
        int at = i;
        while (at(at - 1) != '\n' && Blank.isBlank(at(at - 1)) && i - at < LONGEST_BLANK) {
            at--;
        }
        return at;
    }

    /** How many digits stand at {@code i}; {@code most} + 1 if there are more than {@code most}. */
    int digits(int i, int most) {
        int n = 0;
        while (n <= most && isDigit(i + n)) {
            n++;
        }
        return n;
    }

    int number(int i, int digits) {
        int value = 0;
        for (int k = 0; k < digits; k++) {
            value = value * 10 + at(i + k) - '0';
        }
        return value;
    }

    /** The letters at {@code i} as they stand; empty if there are none or too many for any word of a date. */
    String word(int i) {
        int at = i;
        while (isLetter(at) && at - i <= LONGEST_WORD) {
            at++;
        }
        return at == i || at - i > LONGEST_WORD ? "" : text.subSequence(i, at).toString();
    }

    /** The word at {@code i} in lower case. */
    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    /** The word before the white space before {@code i}, in lower case; empty where something else stands there. */
    public String before(int i) {
        int last = wordEnd(i);
        int first = last;
        while (isLetter(first - 1) && last - first <= LONGEST_WORD) {
            first--;
        }
        return last - first > LONGEST_WORD || first == last ? "" : lower(first);
    }

    /** Where the word before the white space before {@code i} begins. */
    int beforeStart(int i) {
        return wordEnd(i) - before(i).length();
    }

    /** The place before the white space that ends at {@code i}; {@code i} where that is a blank line. */
    private int wordEnd(int i) {
        int at = i;
        int lines = 0;
        while (Blank.isBlank(at(at - 1)) && i - at < LONGEST_BLANK) {
            at--;
            lines += at(at) == '\n' ? 1 : 0;
        }
        return lines > 1 ? i : at;
    }

    /** The place after {@code word} and the white space before it; -1 if something else stands at {@code i}. */
    int after(int i, String word) {
        int at = blank(i);
        return lower(at).equals(word) && !isWord(at + word.length()) ? at + word.length() : -1;
    }

    /** The place after all of {@code words}, each with white space before it; -1 if something else stands there. */
    int after(int i, String... words) {
        int at = i;
        for (String word : words) {
            at = after(at, word);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    Span span(int from, int to) {
        return new Span(from, to);
    }
}
