package org.opis.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opis.text.Blank;
import org.opis.text.BlankRuns;
import org.opis.text.Source;
import org.opis.text.Span;

/** P130: runs of blank lines that a line filter left where it took a line, in the bodies of a page. */
final class LostLines {
    /** Two paragraphs, so parted, may be an accident. */
    private static final int HABIT = 2;
    /** In characters: a shorter line is a heading, a name, a number. */
    private static final int SHORTEST_PROSE = 30;

    /** Line ends of a line and of the blank line behind it. */
    private static final int ONE_BLANK = 2;

    private static final Pattern GAP = Pattern.compile("\\n(?:[ \\t]*\\n)+");

    private final String text;
    private final List<Span> bodies;

    private LostLines(String text, List<Span> bodies) {
        this.text = text;
        this.bodies = bodies;
    }

    /** Those of a filtered page that are longer than what parts its ordinary paragraphs. */
    static List<Span> of(Source source, boolean filtered, List<Region> regions) {
        if (!filtered) {
            return List.of();
        }
        List<Span> bodies = regions.stream()
                .filter(r -> r instanceof Region.Body)
                .map(Region::span)
                .toList();
        return new LostLines(source.text(), bodies).find();
    }

    private List<Span> find() {
        List<Span> runs = new ArrayList<>();
        bodies.forEach(body -> runs.addAll(BlankRuns.find(text, body)));
        int ordinary = ordinary();
        return runs.stream().filter(run -> lines(run) > ordinary).toList();
    }

    /** How many line ends part one paragraph of running text from the next, where it is more than two. */
    private int ordinary() {
        List<Integer> parted = bodies.stream()
                .flatMap(body -> GAP.matcher(body.of(text))
                        .results()
                        .map(gap -> new Span(body.start() + gap.start(), body.start() + gap.end())))
                .filter(this::isBetweenProse)
                .map(this::lines)
                .toList();
        List<Integer> wide =
                parted.stream().filter(lines -> lines > ONE_BLANK).sorted().toList();
        return wide.size() >= HABIT && 2 * wide.size() > parted.size() ? wide.get(0) : 0;
    }

    private boolean isBetweenProse(Span gap) {
        return isProse(text.lastIndexOf('\n', gap.start() - 1) + 1, gap.start()) && isProse(gap.end(), end(gap.end()));
    }

    private int lines(Span run) {
        return (int) run.of(text).chars().filter(c -> c == '\n').count();
    }

    private int end(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private boolean isProse(int start, int end) {
        Span line = Blank.strip(text, new Span(start, Math.max(start, end)));
        return line.length() >= SHORTEST_PROSE && ".!?:;\"”’)]…".indexOf(text.charAt(line.end() - 1)) >= 0;
    }
}
