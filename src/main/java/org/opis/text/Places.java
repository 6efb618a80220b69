package org.opis.text;

import java.util.Arrays;

/**
 * Offsets of a text as lines and columns, in constant time: a dump of 20 MB in one line may have thousands of findings.
 * Lines end with LF, CRLF or CR.
 */
public final class Places {
    private static final int STEP = 1024;
    private final String text;
    /** Code points before each multiple of STEP. */
    private final int[] counted;

    private int[] starts = new int[64];
    private int lines;

    public Places(String text) {
        this.text = text;
        this.counted = new int[text.length() / STEP + 1];
        start(0);
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                counted[i / STEP] = points;
            }
            points += beginsPoint(i) ? 1 : 0;
            if (endsLine(i)) {
                start(i + 1);
            }
        }
        if (text.length() % STEP == 0) {
            counted[text.length() / STEP] = points;
        }
    }

    /** Number of lines; at least one. */
    public int lines() {
        return lines;
    }

    /** The line and column of the character at {@code offset}, 0 to the length of the text. */
    public Position at(int offset) {
        int line = line(offset);
        return new Position(line, points(offset) - points(starts[line - 1]) + 1);
    }

    /** The number of the line that holds the character at {@code offset}. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, 0, lines, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The characters of a line, 1-based, without its line end. */
    public Span lineSpan(int line) {
        int end = line == lines ? text.length() : starts[line];
        while (line < lines && end > starts[line - 1] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new Span(starts[line - 1], end);
    }

    /** The offset of a SAX location: 1-based, columns in UTF-16 code units; the nearest one that exists. */
    public int offset(int line, int unit) {
        int start = starts[Math.max(1, Math.min(line, lines)) - 1];
        return Math.min(text.length(), start + Math.max(0, unit - 1));
    }

    private int points(int offset) {
        int points = counted[offset / STEP];
        for (int i = offset - offset % STEP; i < offset; i++) {
            points += beginsPoint(i) ? 1 : 0;
        }
        return points;
    }

    private boolean beginsPoint(int i) {
        return !Character.isLowSurrogate(text.charAt(i)) || i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void start(int offset) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = offset;
    }
}
