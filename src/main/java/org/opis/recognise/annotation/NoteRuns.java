package org.opis.recognise.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.opis.recognise.calendar.MonthNames;
import org.opis.text.Blank;
import org.opis.text.Span;

/** Tells notes that begin as the items of a list do from those items: marks above refer to them, in their order. */
final class NoteRuns {
    private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();
    /** So near to the last line a note alone stands. */
    private static final int NEAR_END = 600;
    /** A longer text between two lines parts them. */
    private static final int FAR = 1_500;
    /** The last of notes with loose marks begins no farther from the end. */
    private static final int AFTER = 300;

    private static final int BETWEEN = 160;

    private final String text;
    /** Where the marks of each number stand. */
    private final Map<String, NavigableSet<Integer>> marks = new HashMap<>();

    /** The same of numbers that are marks only where every note of a list has one. */
    private final Map<String, NavigableSet<Integer>> loose = new HashMap<>();

    private final int lastInk;

    NoteRuns(String text, List<NoteMark> marks, int lastInk) {
        this.text = text;
        marks.forEach(m -> (m.isLoose() ? this.loose : this.marks)
                .computeIfAbsent(m.n(), n -> new TreeSet<>())
                .add(m.span().start()));
        this.lastInk = lastInk;
    }

    /** Those of {@code lines}, a list for each style, that are notes; a mark serves the last run that it fits. */
    List<NoteLine> of(Collection<List<NoteLine>> lines) {
        List<NoteLine> notes = new ArrayList<>();
        lines.stream()
                .flatMap(style -> runs(style).stream())
                .sorted(Comparator.comparingInt(run -> -run.get(0).start()))
                .filter(this::isNotes)
                .forEach(notes::addAll);
        return notes;
    }

    private static List<List<NoteLine>> runs(List<NoteLine> lines) {
        List<List<NoteLine>> runs = new ArrayList<>();
        for (int first = 0; first < lines.size(); ) {
            int next = first + 1;
            while (next < lines.size() && follows(lines.get(next - 1), lines.get(next))) {
                next++;
            }
            runs.add(lines.subList(first, next));
            first = next;
        }
        return runs;
    }

    private static boolean follows(NoteLine one, NoteLine two) {
        boolean numbers = Character.isDigit(one.n().charAt(0));
        int step = numbers ? Integer.parseInt(two.n()) - Integer.parseInt(one.n()) : 0;
        // the line of one may be lost
        return numbers ? step == 1 || step == 2 : two.n().length() == one.n().length() + 1;
    }

    /** At least half of them have a mark above, or each has a loose one, in their order; a note alone ends the text. */
    private boolean isNotes(List<NoteLine> run) {
        boolean ends = run.size() > 1 || lastInk - run.get(0).start() < NEAR_END;
        if (!ends || !isNear(run)) {
            return false;
        }
        Map<String, Integer> marked = marked(run, marks);
        if (marked.size() * 2 >= run.size()) {
            marked.forEach((n, mark) -> marks.get(n).remove(mark));
            return true;
        }
        return isTail(run) && marked(run, loose).size() == run.size();
    }

    /** Whether the run ends the text, and no more than the rest of a note stands between two. */
    private boolean isTail(List<NoteLine> run) {
        if (run.stream().anyMatch(note -> MonthNames.full(word(note.text().start())) > 0)) {
            return false;
        }
        boolean parentheses = text.charAt(run.get(0).start()) == '(';
        for (int i = 1; i < run.size(); i++) {
            Span between = new Span(run.get(i - 1).text().end(), run.get(i).start());
            if (Blank.strip(text, between).length() > BETWEEN) {
                return false;
            }
        }
        return (parentheses || run.size() > 1)
                && lastInk - run.get(run.size() - 1).start() < AFTER;
    }

    private String word(int start) {
        int from = start;
        while (from < text.length() && Blank.isBlank(text.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** The notes that have a mark above, in their order. */
    private static Map<String, Integer> marked(List<NoteLine> run, Map<String, NavigableSet<Integer>> marks) {
        int start = run.get(0).start();
        int from = -1;
        Map<String, Integer> marked = new HashMap<>();
        for (NoteLine note : run) {
            Integer mark = marks.getOrDefault(note.n(), NONE).higher(from);
            if (mark != null && mark < start) {
                marked.put(note.n(), mark);
                from = mark;
            }
        }
        return marked;
    }

    /** Whether no long text stands between two of them. */
    private boolean isNear(List<NoteLine> run) {
        for (int i = 1; i < run.size(); i++) {
            Span between = new Span(run.get(i - 1).text().end(), run.get(i).start());
            if (Blank.strip(text, between).length() > FAR) {
                return false;
            }
        }
        return true;
    }
}
