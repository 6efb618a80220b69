package org.opis.revision;

import java.util.List;
import org.opis.derive.DifferenceRow;

/** Each difference with the lines that it stands in, before and after. */
public final class SideBySide {
    private static final int MOST = 600;

    private SideBySide() {}

    /** In the order of the differences. */
    public static List<DifferenceRow> rows(String before, String after, List<Difference> differences) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        return differences.stream()
                .map(d -> new DifferenceRow(
                        d.sentence(), d.before(), line(old, d.before()), d.after(), line(now, d.after())))
                .toList();
    }

    private static String line(List<String> lines, int number) {
        String line = number > lines.size() ? "" : lines.get(number - 1).strip();
        int points = line.codePointCount(0, line.length());
        return points <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
    }
}
