package org.opis.recognise.annotation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.text.Span;

/** The notes of a page and the marks that refer to them, found before its body is read: they explain each other. */
public final class Annotations {
    static final Annotations NONE = new Annotations(new TreeMap<>(), new TreeMap<>(), Map.of());

    private final NavigableMap<Integer, NoteLine> lines;
    private final NavigableMap<Integer, NoteMark> marks;
    /** Start of a mark, to the xml:id of its note. */
    private final Map<Integer, String> targets;

    private final Map<String, NavigableMap<Integer, String>> ids = new TreeMap<>();

    Annotations(
            NavigableMap<Integer, NoteLine> lines,
            NavigableMap<Integer, NoteMark> marks,
            Map<Integer, String> targets) {
        this.lines = lines;
        this.marks = marks;
        this.targets = Map.copyOf(targets);
        lines.forEach((at, line) ->
                ids.computeIfAbsent(line.n(), n -> new TreeMap<>()).put(at, line.id()));
    }

    /** The notes in {@code body}, and their marks. */
    public static Annotations find(String text, Span body) {
        List<NoteMark> marks = NoteMark.find(text, body);
        NavigableMap<Integer, NoteLine> lines = NoteLines.find(text, body, marks);
        NoteMatching matching = new NoteMatching(text, lines, marks);
        return new Annotations(lines, matching.accepted(), matching.targets());
    }

    public boolean has(String n) {
        return ids.containsKey(n);
    }

    /** The note whose line begins at {@code start}. */
    public Optional<NoteLine> at(int start) {
        return Optional.ofNullable(lines.get(start));
    }

    /** The marks without brackets in {@code span}. */
    public Collection<NoteMark> marks(Span span) {
        return marks.subMap(span.start(), span.end()).values();
    }

    /** The xml:id of the note that the mark {@code n} at {@code at} means: the next one of that number; or empty. */
    public String target(String n, int at) {
        NavigableMap<Integer, String> same = ids.getOrDefault(n, new TreeMap<>());
        Map.Entry<Integer, String> next = same.higherEntry(at);
        String nearest = next != null
                ? next.getValue()
                : same.isEmpty() ? "" : same.lastEntry().getValue();
        return targets.getOrDefault(at, nearest);
    }
}
