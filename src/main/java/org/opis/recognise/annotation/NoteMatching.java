package org.opis.recognise.annotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Matches notes with their marks, one to one in their order; says which marks without a note are marks all the same. */
final class NoteMatching {
    /** Marks in a row of numbers, without a note among them. */
    private static final int SERIES = 3;

    /** A label is no longer, and begins no further before the mark. */
    private static final int LABEL = 30;

    private static final int REACH = 200;

    private final String text;
    private final NavigableMap<Integer, NoteLine> lines;
    private final List<NoteMark> marks;
    private final Map<String, NavigableMap<Integer, NoteMark>> byNumber = new HashMap<>();
    private final Map<String, NavigableMap<Integer, NoteMark>> loose = new HashMap<>();
    private final Map<String, NavigableMap<Integer, NoteMark>> figures = new HashMap<>();
    private final NavigableMap<Integer, NoteMark> accepted = new TreeMap<>();
    /** What the notes are numbered with. */
    private final Set<String> numbers;

    private final Map<Integer, String> targets = new HashMap<>();

    NoteMatching(String text, NavigableMap<Integer, NoteLine> lines, List<NoteMark> marks) {
        this.text = text;
        this.lines = lines;
        this.numbers = lines.values().stream().map(NoteLine::n).collect(Collectors.toSet());
        this.marks =
                marks.stream().filter(m -> !lines.containsKey(m.span().start())).toList();
        this.marks.forEach(m -> (m.isFigure() ? figures : m.isLoose() ? loose : byNumber)
                .computeIfAbsent(m.n(), n -> new TreeMap<>())
                .put(m.span().start(), m));
        match();
    }

    private void match() {
        if (lines.isEmpty()) {
            series();
        } else {
            oneToOne();
            marks.stream()
                    .filter(m -> numbers.contains(m.n()) && m.isStrict(text))
                    .forEach(m -> accepted.put(m.span().start(), m));
            unanswered();
        }
        marks.stream()
                .filter(m -> m.kind() == NoteMark.Kind.RAISED)
                .forEach(m -> accepted.put(m.span().start(), m));
        accepted.values().removeIf(NoteMark::isBracketed);
    }

    /** The marks that are marks, by their start. */
    NavigableMap<Integer, NoteMark> accepted() {
        return accepted;
    }

    /** Start of a mark, to the xml:id of its note. */
    Map<Integer, String> targets() {
        return targets;
    }

    private void oneToOne() {
        int last = -1;
        // where half of the notes have plain marks a number apart is none
        boolean unmarked = lines.values().stream()
                                .filter(note -> byNumber.containsKey(note.n()))
                                .count()
                        * 2
                < lines.size();
        for (NoteLine note : lines.values()) {
            NavigableMap<Integer, NoteMark> same = byNumber.getOrDefault(
                    note.n(), (unmarked ? loose : figures).getOrDefault(note.n(), new TreeMap<>()));
            Map.Entry<Integer, NoteMark> mark = same.higherEntry(last);
            boolean ordered = mark != null && mark.getKey() < note.start();
            if (!ordered) {
                mark = only(same, note);
            }
            if (mark != null && mark.getKey() < note.start()) {
                last = ordered ? mark.getKey() : last;
                accepted.put(mark.getKey(), mark.getValue());
                targets.put(mark.getKey(), note.id());
            }
        }
    }

    /** The one mark of a number, out of the order. */
    private static Map.Entry<Integer, NoteMark> only(NavigableMap<Integer, NoteMark> same, NoteLine note) {
        Map.Entry<Integer, NoteMark> mark = same.lowerEntry(note.start());
        boolean one = mark != null
                && same.lowerKey(mark.getKey()) == null
                && mark.getValue().kind() != NoteMark.Kind.SPACED
                && !mark.getValue().isFigure();
        return one ? mark : same.higherEntry(note.start());
    }

    /** A number that the notes don't have, behind the mark before it and before the one after it. */
    private void unanswered() {
        Map<String, Integer> last = new HashMap<>();
        accepted.forEach((at, mark) -> last.put(mark.n(), at));
        Set<String> seen = new HashSet<>();
        for (NoteMark mark : marks) {
            int at = mark.span().start();
            boolean free = mark.kind() == NoteMark.Kind.GLUED || mark.kind() == NoteMark.Kind.STOP;
            String after = String.valueOf(mark.before() + 2);
            boolean ordered = seen.contains(String.valueOf(mark.before()))
                    && (!numbers.contains(after) || last.getOrDefault(after, -1) > at);
            if (free && !numbers.contains(mark.n()) && ordered) {
                accepted.put(at, mark);
            }
            if (accepted.containsKey(at)) {
                seen.add(mark.n());
            }
        }
    }

    /** 1, 2, 3 … in a row behind different words: the notes didn't reach the page. */
    private void series() {
        series(List.of(NoteMark.Kind.GLUED, NoteMark.Kind.STOP), SERIES);
        series(List.of(NoteMark.Kind.SPACED), SERIES - 1);
    }

    private void series(List<NoteMark.Kind> kinds, int enough) {
        List<NoteMark> all = marks.stream()
                .filter(m -> kinds.contains(m.kind()))
                .filter(m -> m.kind() != NoteMark.Kind.SPACED || isLabelled(m))
                .toList();
        boolean row = all.size() >= enough
                && all.stream().map(NoteMark::word).distinct().count() == all.size();
        for (int i = 0; row && i < all.size(); i++) {
            row = all.get(i).before() == i;
        }
        if (row) {
            all.forEach(m -> accepted.put(m.span().start(), m));
        }
    }

    /** Whether a label begins the line: the names in it are those of sender and recipients. */
    private boolean isLabelled(NoteMark mark) {
        int at = mark.span().start();
        String before = text.substring(Math.max(0, at - REACH), at);
        int line = before.lastIndexOf('\n') + 1;
        int colon = before.indexOf(':', line);
        return colon > line && colon < line + LABEL;
    }
}
