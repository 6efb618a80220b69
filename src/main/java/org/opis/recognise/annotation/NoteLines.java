package org.opis.recognise.annotation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opis.recognise.line.Prose;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Finds the lines of a body that are notes. */
final class NoteLines {
    private final String text;
    private final Map<NoteStyle, List<NoteLine>> candidates = new EnumMap<>(NoteStyle.class);
    private final List<NoteMark> marks;
    /** Where the first mark of a number ends. */
    private final Map<String, Integer> firstMark = new HashMap<>();
    /** Where the first line of running text begins. */
    private int firstProse = Integer.MAX_VALUE;

    private int lastInk;

    private NoteLines(String text, Span body, List<NoteMark> marks) {
        this.text = text;
        this.marks = marks;
        marks.forEach(m -> firstMark.putIfAbsent(m.n(), m.span().end()));
        for (int at = body.start(); at < body.end(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > body.end() ? body.end() : end;
            Span line = Blank.strip(text, new Span(at, end));
            if (!line.isEmpty()) {
                line(line);
            }
            at = end + 1;
        }
    }

    private void line(Span line) {
        lastInk = line.start();
        for (NoteStyle style : NoteStyle.values()) {
            Optional<NoteLine> note = style.of(text, line);
            if (note.isPresent()) {
                candidates.computeIfAbsent(style, s -> new ArrayList<>()).add(note.get());
                return;
            }
        }
        if (firstProse > line.start() && Prose.is(line.of(text))) {
            firstProse = line.start();
        }
    }

    /** The notes by the start of their lines, each with an xml:id of its own. */
    static NavigableMap<Integer, NoteLine> find(String text, Span body, List<NoteMark> marks) {
        NoteLines lines = new NoteLines(text, body, marks);
        NavigableMap<Integer, NoteLine> found = new TreeMap<>();
        List<NoteLine> notes = new ArrayList<>();
        notes.addAll(lines.bracketed(lines.of(NoteStyle.BRACKETS)));
        notes.addAll(lines.bracketed(lines.of(NoteStyle.STROKES)));
        notes.addAll(numbered(lines.of(NoteStyle.ARROW)));
        lines.candidates.keySet().removeIf(style -> !style.plain());
        // what a note in brackets answers is no mark of another
        Set<String> answered = notes.stream().map(NoteLine::n).collect(Collectors.toSet());
        List<NoteMark> free = marks.stream()
                .filter(m -> !m.isBracketed() || !answered.contains(m.n()))
                .toList();
        notes.addAll(new NoteRuns(text, free, lines.lastInk).of(lines.candidates.values()));
        notes.forEach(note -> found.put(note.start(), note));
        return named(found);
    }

    private List<NoteLine> of(NoteStyle style) {
        return candidates.getOrDefault(style, List.of());
    }

    /** Those below running text or below their mark; one that begins with another bracket stands beside other notes. */
    private List<NoteLine> bracketed(List<NoteLine> notes) {
        List<NoteLine> kept = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            NoteLine note = notes.get(i);
            char first = text.charAt(note.text().start());
            boolean beside =
                    "[]".indexOf(first) < 0 || first == '[' && (isBeside(notes, i, i - 1) || isBeside(notes, i, i + 1));
            int marked = firstMark.getOrDefault(note.n(), note.start());
            int mark = text.indexOf(note.label().of(text));
            if (beside && (note.start() > firstProse || mark < note.start() || marked < note.start())) {
                kept.add(note);
            }
        }
        return kept;
    }

    private boolean isBeside(List<NoteLine> notes, int one, int other) {
        if (other < 0 || other >= notes.size()) {
            return false;
        }
        Span first = notes.get(Math.min(one, other)).text();
        Span between = new Span(first.end(), notes.get(Math.max(one, other)).start());
        return Blank.isBlank(text, between);
    }

    /** Arrows without numbers are counted. */
    private static List<NoteLine> numbered(List<NoteLine> notes) {
        List<NoteLine> numbered = new ArrayList<>();
        for (NoteLine note : notes) {
            String n = note.n().isEmpty() ? String.valueOf(numbered.size() + 1) : note.n();
            numbered.add(note.as(n, ""));
        }
        return numbered;
    }

    private static NavigableMap<Integer, NoteLine> named(NavigableMap<Integer, NoteLine> notes) {
        Map<String, Integer> seen = new TreeMap<>();
        notes.replaceAll((at, note) -> {
            String stem = Character.isDigit(note.n().charAt(0)) ? "n" + note.n() : "note";
            int count = seen.merge(stem, 1, Integer::sum);
            return note.as(note.n(), count == 1 ? stem : stem + "-" + count);
        });
        return notes;
    }
}
