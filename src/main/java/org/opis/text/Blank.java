package org.opis.text;

import java.util.regex.Pattern;

/** White space as the dumps use it: that of XML, and the no-break space. */
public final class Blank {
    public static final char NO_BREAK_SPACE = '\u00a0';

    private static final Pattern RUNS = Pattern.compile("[\\s\\u00a0]+");

    private Blank() {}

    /** The same words in one line: every run of white space is one blank. */
    public static String inOneLine(CharSequence text) {
        return RUNS.matcher(text).replaceAll(" ");
    }

    /** XML 1.0 production 3 (S), after line ends are read as line feeds. */
    public static boolean isXmlSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    public static boolean isBlank(int c) {
        return isXmlSpace(c) || c == NO_BREAK_SPACE;
    }

    /** Whether {@code span} holds nothing but white space. */
    public static boolean isBlank(CharSequence text, Span span) {
        return strip(text, span).isEmpty();
    }

    /** {@code span} without the white space at its ends; empty at its start if there is nothing else. */
    public static Span strip(CharSequence text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? Span.empty(span.start()) : new Span(start, end);
    }
}
