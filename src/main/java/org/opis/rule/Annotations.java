package org.opis.rule;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.opis.text.Span;

/** The notes of a page, found before its body is read: a mark may stand far above its note. */
public final class Annotations {
    private Annotations() {}

    /** The number of each note whose text stands at the start of a line, to an xml:id; the first of a number counts. */
    public static Map<String, String> find(String text, Span body) {
        Map<String, String> notes = new TreeMap<>();
        for (int at = body.start(); at < body.end(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > body.end() ? body.end() : end;
            Matcher note = NoteRule.TEXT.matcher(text).region(at, Math.min(end, at + 400));
            if (note.matches()) {
                String n = note.group(1) != null ? note.group(1) : note.group(2);
                notes.putIfAbsent(n, "n" + n);
            }
            at = end + 1;
        }
        return notes;
    }
}
