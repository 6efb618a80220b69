package org.opis.recognise.body;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opis.recognise.LineCursor;

/** Numbers alone in a line that count on from page to page: "61", and a page further down "62". */
final class PageSeries {
    /** Rows of a page, at the least: in a table or a list the next number is nearer. */
    private static final int SHORTEST = 5;
    /** Rows of a page, at the most. */
    private static final int LONGEST = 120;
    /** Of them running text, at the least. */
    private static final int TEXT = 2;

    /** A whole number of a leaf or of a page of a volume. */
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /** Below the number of a paper in an edition: who wrote to whom, or what of what. */
    private static final Pattern TITLE =
            Pattern.compile("\\p{Lu}(?=.{0,200}\\b(?i:to|from|of|by|between)\\b).{14,200}[^.]");

    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}])\\p{Ll}{2,}(?![\\p{L}])");
    /** Small words of a line of text, at the least. */
    private static final int WORDS = 3;

    private PageSeries() {}

    /** Whether the row is a number, and one more or one less stands alone a page below or above. */
    static boolean has(LineCursor at) {
        return isLeaf(at, at.i()) && (isNext(at, 1) || isNext(at, -1));
    }

    /** Whether the nearest number in this direction is the next of the series, with text between. */
    private static boolean isNext(LineCursor at, int step) {
        int row = at.i() + step;
        while (row >= 0 && at.has(row) && Math.abs(row - at.i()) <= LONGEST && !isNumber(at, row)) {
            row += step;
        }
        return row >= 0
                && at.has(row)
                && isLeaf(at, row)
                && Math.abs(row - at.i()) >= SHORTEST
                && number(at, row) - number(at, at.i()) == step
                && texts(at, Math.min(row, at.i()) + 1, Math.max(row, at.i())) >= TEXT;
    }

    /** A line of a text, which may be broken by hand. */
    static boolean isText(String line) {
        return SMALL.matcher(line).results().limit(WORDS).count() == WORDS;
    }

    private static long texts(LineCursor at, int from, int to) {
        return IntStream.range(from, to)
                .filter(row -> isText(at.rows().text(row)))
                .limit(TEXT)
                .count();
    }

    /** Whether it is a number alone, and not that of a paper, whose title is below. */
    private static boolean isLeaf(LineCursor at, int row) {
        boolean titled =
                at.has(row + 1) && TITLE.matcher(at.rows().text(row + 1)).matches();
        return isNumber(at, row) && isAlone(at, row) && !titled;
    }

    private static boolean isAlone(LineCursor at, int row) {
        return !(row > 0 && isNumber(at, row - 1)) && !(at.has(row + 1) && isNumber(at, row + 1));
    }

    private static boolean isNumber(LineCursor at, int row) {
        return NUMBER.matcher(at.rows().text(row)).matches();
    }

    private static int number(LineCursor at, int row) {
        return Integer.parseInt(at.rows().text(row));
    }
}
