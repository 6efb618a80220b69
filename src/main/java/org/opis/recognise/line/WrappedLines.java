package org.opis.recognise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opis.text.BrokenWords;
import org.opis.text.Span;

/**
 * Joins the lines of a paragraph that was broken to a width, whatever that is: each is so full that the first word of
 * the next found no room. Verse, addresses and lists are not filled, or their lines begin with capitals.
 */
final class WrappedLines {
    /** Lines of one word are no measure. */
    private static final Pattern SEVERAL = Pattern.compile("\\S+[ \\u00a0]+\\S.*", Pattern.DOTALL);

    private static final Pattern MARK = Pattern.compile("(?:\\(?\\d{1,3}[.)]|[-–•*])[ \\u00a0].*", Pattern.DOTALL);
    /** In so many lines, and with so many of them beginning small, a stop or a capital may stand at the end of one. */
    private static final int LINES = 3;

    private static final double MOST = 0.6;

    private final String text;
    private final List<BodyLine> rows;
    private final int width;

    private WrappedLines(String text, List<BodyLine> rows) {
        this.text = text;
        this.rows = rows;
        this.width = rows.stream()
                .map(row -> last(row))
                .filter(line -> SEVERAL.matcher(line).matches())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The rows, those of one paragraph as one. */
    static List<BodyLine> joined(String text, List<BodyLine> rows) {
        List<BodyLine> joined = new ArrayList<>();
        for (int first = 0; first < rows.size(); ) {
            int next = first + 1;
            while (next < rows.size() && rows.get(next).blankBefore() == 0) {
                next++;
            }
            List<BodyLine> block = rows.subList(first, next);
            joined.addAll(block.size() == 1 ? block : new WrappedLines(text, block).paragraphs());
            first = next;
        }
        return joined;
    }

    private List<BodyLine> paragraphs() {
        boolean prose = isProse();
        List<BodyLine> paragraphs = new ArrayList<>();
        for (int first = 0; first < rows.size(); ) {
            int next = first + 1;
            boolean broken = false;
            while (next < rows.size() && (isBroken(next) || runsOn(next) || prose && fills(next))) {
                broken |= isBroken(next);
                next++;
            }
            boolean whole =
                    (first == 0 || isStop(first - 1)) && (next == rows.size() || !isSmall(next) || isStop(next - 1));
            Span span = new Span(
                    rows.get(first).span().start(), rows.get(next - 1).span().end());
            if (next > first + 1 && (broken || whole && Prose.is(span.of(text)))) {
                paragraphs.add(new BodyLine(
                        span, rows.get(first).blankBefore(), rows.get(first).line()));
            } else {
                paragraphs.addAll(rows.subList(first, next));
            }
            first = next;
        }
        return paragraphs;
    }

    /** Whether most lines of the block run on from the one before. */
    private boolean isProse() {
        int on = 0;
        for (int row = 1; row < rows.size(); row++) {
            on += isBroken(row) || runsOn(row) ? 1 : 0;
        }
        return rows.size() >= LINES && on >= (rows.size() - 1) * MOST;
    }

    /** A word is broken at the end of the row before. */
    private boolean isBroken(int row) {
        int end = rows.get(row - 1).span().end();
        int feed = text.indexOf('\n', end);
        return feed >= 0 && feed <= rows.get(row).span().start() && BrokenWords.isAt(text, feed);
    }

    private boolean runsOn(int row) {
        return isSmall(row) && !isStop(row - 1) && isFull(row, Math.max(2, width / 10));
    }

    /** A full line, which a stop may end, and a line that begins with a capital but no mark of a list. */
    private boolean fills(int row) {
        return isFull(row, 1)
                && !last(rows.get(row - 1)).endsWith(":")
                && !MARK.matcher(rows.get(row).span().of(text)).matches();
    }

    /** Whether the first word of the row found no room at the end of the row before. */
    private boolean isFull(int row, int tolerance) {
        String line = rows.get(row).span().of(text);
        int word = 0;
        while (word < line.length() && !Character.isWhitespace(line.charAt(word))) {
            word++;
        }
        return last(rows.get(row - 1)).length() + 1 + word > width - tolerance;
    }

    private boolean isSmall(int row) {
        return Character.isLowerCase(text.codePointAt(rows.get(row).span().start()));
    }

    private boolean isStop(int row) {
        return Prose.endsSentence(last(rows.get(row)));
    }

    /** The last line of a row that a bracket may hold together. */
    private String last(BodyLine row) {
        String lines = row.span().of(text);
        return lines.substring(lines.lastIndexOf('\n') + 1);
    }
}
