package org.opis.tei;

import java.util.ArrayList;
import java.util.List;
import org.opis.text.LineEnd;

/** Decoded characters, and what ends each of their lines. */
final class DecodedText {
    private final StringBuilder text = new StringBuilder();
    private final List<LineEnd> ends = new ArrayList<>();
    private LineEnd next = LineEnd.LF;

    void append(CharSequence characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (characters.charAt(i) == '\n') {
                ends.add(next);
                next = LineEnd.LF;
            }
        }
        text.append(characters);
    }

    /** What the next line feed stands for; a word that names none changes nothing. */
    void lineEnd(String name) {
        for (LineEnd end : LineEnd.values()) {
            if (end.name().equals(name)) {
                next = end;
            }
        }
    }

    void append(DecodedText other) {
        text.append(other.text);
        ends.addAll(other.ends);
    }

    /** The characters from {@code start} to {@code end}, with their line ends. */
    DecodedText slice(int start, int end) {
        DecodedText slice = new DecodedText();
        slice.text.append(text, start, end);
        int before = lines(0, start);
        slice.ends.addAll(ends.subList(before, before + lines(start, end)));
        return slice;
    }

    private int lines(int start, int end) {
        int lines = 0;
        for (int i = start; i < end; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    int length() {
        return text.length();
    }

    List<LineEnd> ends() {
        return ends;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
