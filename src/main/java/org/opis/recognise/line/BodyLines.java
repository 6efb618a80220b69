package org.opis.recognise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opis.recognise.bracket.Bracket;
import org.opis.recognise.bracket.Brackets;
import org.opis.text.Blank;
import org.opis.text.Span;

/** The lines of a body that hold something. */
public final class BodyLines {
    /** The rows among which titles stand. */
    private static final int TOP = 20;

    private final String text;
    private final List<BodyLine> rows;
    private final List<RowFeatures> features;
    private final boolean spaced;

    private BodyLines(String text, List<BodyLine> rows) {
        this.text = text;
        this.rows = List.copyOf(rows);
        this.features = rows.stream()
                .map(row -> new RowFeatures(row.span().of(text), row.span()))
                .toList();
        long apart = rows.stream().skip(1).filter(r -> r.blankBefore() > 0).count();
        this.spaced = rows.size() < 2 || apart * 3 >= rows.size();
    }

    /** The rows of a body, cut where {@code cuts} says so. */
    public static BodyLines of(String text, Span body, Brackets brackets, LineCuts cuts) {
        Span all = Blank.strip(text, body);
        if (!all.isEmpty() && all.of(text).indexOf('\n') < 0) {
            int number = 1 + lines(text, 0, all.start());
            List<BodyLine> pieces = cuts.pieces(all).stream()
                    .map(piece -> new BodyLine(piece, 0, number))
                    .toList();
            return pieces.size() > 1 ? new BodyLines(text, pieces) : lined(text, body, brackets, cuts);
        }
        return lined(text, body, brackets, cuts);
    }

    private static BodyLines lined(String text, Span body, Brackets brackets, LineCuts cuts) {
        List<BodyLine> rows = new ArrayList<>();
        int blank = 0;
        int number = 1 + lines(text, 0, body.start());
        for (int at = body.start(); at < body.end(); ) {
            int end = held(text, at, body, brackets);
            Span line = Blank.strip(text, new Span(at, end));
            if (line.isEmpty()) {
                blank++;
            } else {
                Span title = rows.size() < TOP ? cuts.title(line) : line;
                rows.add(new BodyLine(title, blank, number));
                if (title.end() < line.end()) {
                    rows.add(new BodyLine(Blank.strip(text, new Span(title.end(), line.end())), 0, number));
                }
                blank = 0;
            }
            number += lines(text, at, Math.min(end + 1, text.length()));
            at = end + 1;
        }
        return new BodyLines(text, WrappedLines.joined(text, rows));
    }

    private static int lines(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** The end of the line at {@code start}, or of the last line that a pair beginning in it reaches. */
    private static int held(String text, int start, Span body, Brackets brackets) {
        int end = lineEnd(text, start, body);
        int from = start;
        while (true) {
            int reach = end;
            for (Bracket pair : brackets.pairsFrom(from)) {
                if (pair.span().start() >= end) {
                    break;
                }
                reach = Math.max(reach, pair.span().end());
            }
            if (reach == end) {
                return end;
            }
            from = end;
            end = lineEnd(text, reach, body);
        }
    }

    private static int lineEnd(String text, int from, Span body) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > body.end() ? body.end() : end;
    }

    public int size() {
        return rows.size();
    }

    public BodyLine get(int i) {
        return rows.get(i);
    }

    public String text(int i) {
        return features.get(i).text();
    }

    /** Whether a row reads as a sentence: long, or several words and a stop. */
    public boolean isProse(int i) {
        return features.get(i).isProse();
    }

    /** Whether a row says who got copies. */
    public boolean isCopies(int i) {
        return features.get(i).isCopies();
    }

    /** A row as a line of a form. */
    public Optional<FormLine> form(int i) {
        return features.get(i).form();
    }

    public String text() {
        return text;
    }

    /** Whether paragraphs are separated by blank lines; otherwise each line is one. */
    public boolean spaced() {
        return spaced;
    }

    /** From the start of row {@code first} to the end of row {@code last}. */
    public Span span(int first, int last) {
        return new Span(rows.get(first).span().start(), rows.get(last).span().end());
    }
}
