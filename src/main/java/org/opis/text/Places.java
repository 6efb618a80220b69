package org.opis.text;

import java.util.Arrays;

/**
 * Offsets of a text as lines and columns, in constant time: a dump of 20 MB in one line may have thousands of findings.
 * Lines end with LF, CRLF or CR.
 */
public final class Places {
    private static final int STEP = 1024;
    private final String text;
    private final Start start;
    /** Code points before each multiple of STEP; counted when a column is first asked for: most files are without fault. */
    private volatile int[] counted;

    private int[] starts = new int[64];
    private int lines;

    public Places(String text) {
        this(text, Start.OF_FILE);
    }

    /**
     * Where a stretch of a file begins.
     *
     * @param line 1-based
     * @param points code points of that line before it
     * @param units the same in UTF-16 code units
     */
    public record Start(int line, int points, int units) {
        /** Where a whole file begins. */
        public static final Start OF_FILE = new Start(1, 0, 0);
    }

    /** Those of a stretch of a file. Offsets count from its first character, lines and columns as in the whole file. */
    public Places(String text, Start start) {
        this.text = text;
        this.start = start;
        begin(0);
        char[] some = new char[STEP];
        for (int from = 0; from < text.length(); from += STEP) {
            int to = Math.min(text.length(), from + STEP);
            text.getChars(from, to, some, 0);
            for (int i = from; i < to; i++) {
                if (isLineEnd(some[i - from]) && endsLine(i)) {
                    begin(i + 1);
                }
            }
        }
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** The number of the last line. */
    public int lines() {
        return start.line() + lines - 1;
    }

    /** Where the stretch begins that goes on from {@code offset}. */
    public Start from(int offset) {
        int index = index(offset);
        int units = offset - starts[index] + (index == 0 ? start.units() : 0);
        return new Start(start.line() + index, at(offset).column() - 1, units);
    }

    /** The line and column of the character at {@code offset}, 0 to the length of the text. */
    public Position at(int offset) {
        int index = index(offset);
        int before = index == 0 ? start.points() : 0;
        return new Position(start.line() + index, points(offset) - points(starts[index]) + before + 1);
    }

    /** The number of the line that holds the character at {@code offset}. */
    public int line(int offset) {
        return start.line() + index(offset);
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(starts, 0, lines, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The characters of a line, by its number, without its line end; as many of them as this stretch has. */
    public Span lineSpan(int line) {
        int index = line - start.line();
        int end = index == lines - 1 ? text.length() : starts[index + 1];
        while (index < lines - 1 && end > starts[index] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new Span(starts[index], end);
    }

    /** The offset of a SAX location: 1-based, columns in UTF-16 code units; the nearest one that exists. */
    public int offset(int line, int unit) {
        int index = Math.max(0, Math.min(line - start.line(), lines - 1));
        int before = index == 0 ? start.units() : 0;
        return Math.min(text.length(), starts[index] + Math.max(0, unit - 1 - before));
    }

    private int[] counted() {
        int[] counts = counted;
        if (counts == null) {
            counts = new int[text.length() / STEP + 1];
            int points = 0;
            for (int i = 0; i < text.length(); i++) {
                points += beginsPoint(i) ? 1 : 0;
                if ((i + 1) % STEP == 0) {
                    counts[(i + 1) / STEP] = points;
                }
            }
            counted = counts;
        }
        return counts;
    }

    private int points(int offset) {
        int points = counted()[offset / STEP];
        for (int i = offset - offset % STEP; i < offset; i++) {
            points += beginsPoint(i) ? 1 : 0;
        }
        return points;
    }

    private boolean beginsPoint(int i) {
        return !Character.isLowSurrogate(text.charAt(i)) || i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** Of a line end: CR before LF is only a part of one. */
    private boolean endsLine(int i) {
        return text.charAt(i) == '\n' || i + 1 == text.length() || text.charAt(i + 1) != '\n';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void begin(int offset) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = offset;
    }
}
