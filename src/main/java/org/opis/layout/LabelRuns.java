package org.opis.layout;

import java.util.Set;
import java.util.stream.IntStream;
import org.opis.layout.FrameWords.Kind;

/** Labels with their values in a row, as a record of a catalogue has them. */
final class LabelRuns {
    /** Labels with their values in a row. */
    private static final int MOST_LABELS = 30;
    /** Labels with values that make a catalogue. */
    private static final int FEWEST_PAIRS = 3;

    private static final Set<Kind> LABELS = Set.of(Kind.LABEL, Kind.LINE, Kind.ENTRY);
    private static final Set<Kind> RUN = Set.of(Kind.WEAK_LABEL, Kind.PAIR);

    private final FrameLines lines;

    LabelRuns(FrameLines lines) {
        this.lines = lines;
    }

    /** Whether the run of labels goes on, this way, to one that only sites have. */
    boolean isLabelled(int i, int step) {
        int next = i + step;
        while (Math.abs(next - i) <= MOST_LABELS
                && next >= 0
                && next < lines.size()
                && RUN.contains(lines.kind(next))) {
            next += step;
        }
        return next >= 0 && next < lines.size() && LABELS.contains(lines.kind(next));
    }

    /** Whether it is one of several labels with values, below lines of the site and above every line of the paper. */
    boolean isCatalogue(int i) {
        if (i >= FrameLines.REACH) {
            return false;
        }
        int first = i;
        while (first > 0 && RUN.contains(lines.kind(first - 1))) {
            first--;
        }
        int end = i + 1;
        while (end < lines.size() && end - first < FEWEST_PAIRS && RUN.contains(lines.kind(end))) {
            end++;
        }
        boolean told = IntStream.range(first, end).anyMatch(j -> FrameForms.label(lines.text(j))
                .filter(label -> !label.field().equals("-"))
                .isPresent());
        return end - first >= FEWEST_PAIRS && told && lines.above().isOnly(first);
    }

    /** Whether the run of labels goes up, below a paper, to a heading of the site. */
    boolean isBelowHeading(int i) {
        int above = i - 1;
        while (above >= 0 && i - above <= MOST_LABELS && RUN.contains(lines.kind(above))) {
            above--;
        }
        return above > lines.size() / 2 && lines.kind(above) == Kind.CHROME;
    }
}
