package org.opis.authority;

import java.util.ArrayList;
import java.util.List;
import org.opis.authority.FormTable.Leaf;
import org.opis.text.Blank;
import org.opis.text.Span;

/** A stretch of text in which forms of names are looked for. */
final class NameText {
    private static final int LONGEST_BLANK = 64;

    private final CharSequence text;
    private final int start;
    private final int end;

    NameText(CharSequence text, Span span) {
        this.text = text;
        this.start = span.start();
        this.end = span.end();
    }

    /**
     * A place where a form ends.
     *
     * @param end the character after it
     * @param forms what ends there
     * @param goesOn whether the lists have a form that goes on behind a blank
     * @param found the text as {@link #normal} gives it
     */
    record Hit(int end, List<Leaf> forms, boolean goesOn, String found) {}

    NameText within(Span span) {
        return new NameText(text, span);
    }

    /** The character at {@code i}; NUL outside of the stretch. */
    char at(int i) {
        return i >= start && i < end ? text.charAt(i) : '\0';
    }

    int end() {
        return end;
    }

    boolean isWord(int i) {
        return Character.isLetterOrDigit(at(i));
    }

    /** Whether a word begins at {@code i}; the second half of a hyphenated word is none. */
    boolean isStart(int i) {
        boolean half = at(i - 1) == '-' && isWord(i - 2);
        return isWord(i) && !isWord(i - 1) && !half;
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

    /** Every form of {@code table} that begins at {@code i} and ends with a word, the shortest first. */
    List<Hit> hits(FormTable table, int i) {
        List<Hit> hits = new ArrayList<>(2);
        StringBuilder seen = new StringBuilder();
        FormTable.Prefix prefix = table.all();
        int at = i;
        while (!prefix.isEmpty()) {
            List<Leaf> ending = endsWord(at) ? prefix.ending() : List.of();
            if (!ending.isEmpty()) {
                boolean goesOn = !prefix.with(' ').isEmpty();
                hits.add(new Hit(at, ending, goesOn, seen.toString()));
            }
            char key = key(seen, at);
            seen.append(key);
            prefix = prefix.with(key);
            at = key == ' ' ? blank(at) : at + 1;
        }
        return hits;
    }

    /** The next character of the form: a blank for white space, and between an initial and what follows. */
    private char key(StringBuilder seen, int i) {
        boolean stop = seen.length() > 0 && seen.charAt(seen.length() - 1) == '.';
        if (stop && Character.isLetter(at(i)) || blank(i) > i) {
            return ' ';
        }
        return fold(at(i));
    }

    private boolean endsWord(int i) {
        boolean half = at(i) == '-' && isWord(i + 1);
        return !(isWord(i - 1) && isWord(i)) && !half;
    }

    /** A form as it is compared: one blank for white space and after the stop of an initial, plain marks. */
    static String normal(String form) {
        StringBuilder out = new StringBuilder();
        for (char c : form.strip().toCharArray()) {
            boolean blank = Blank.isBlank(c);
            char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
            if (last == '.' && Character.isLetter(c)) {
                out.append(' ');
            }
            if (!blank || last != ' ') {
                out.append(blank ? ' ' : fold(c));
            }
        }
        return out.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }
}
