package org.opis.text;

import java.util.List;
import java.util.Objects;

/**
 * A dump as read: its characters with a line feed for every line end, and what is needed to give its bytes back.
 * A byte that the charset cannot decode stands in the text as the lone surrogate U+DC00 + byte, which no decoded
 * text can hold.
 *
 * @param name the file's name without its folder
 * @param text the characters, without a byte-order mark
 * @param lines every line, in order; at least one
 * @param form how the bytes are written
 */
public record Source(String name, String text, List<Line> lines, Form form) {
    public Source {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        Objects.requireNonNull(form);
        lines = List.copyOf(lines);
    }

    /**
     * How the bytes of a source are written.
     *
     * @param charset IANA name
     * @param byteOrderMark whether the bytes begin with U+FEFF
     * @param lineEnd the one that all lines share; LF where they differ
     * @param mixed whether lines end in different ways
     * @param length in bytes
     * @param sha256 of the bytes, lower-case hex
     * @param ink sha-256 of the text without white space (XML space and U+00A0), as UTF-8
     */
    public record Form(
            String charset,
            boolean byteOrderMark,
            LineEnd lineEnd,
            boolean mixed,
            long length,
            String sha256,
            String ink) {}

    public Span all() {
        return new Span(0, text.length());
    }

    public String slice(Span span) {
        return span.of(text);
    }

    /** The line that holds the character at {@code offset}; the last line for the end of the text. */
    public Line lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    public Position position(int offset) {
        Line line = lineAt(offset);
        int start = line.span().start();
        return new Position(line.number(), text.codePointCount(start, Math.max(start, offset)) + 1);
    }

    /** Whether the character stands for a byte that could not be decoded. */
    public static boolean isByte(char c) {
        return c >= '\udc80' && c <= '\udcff';
    }
}
