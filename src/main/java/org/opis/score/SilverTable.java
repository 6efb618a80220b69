package org.opis.score;

import java.util.Locale;

/** The table of a silver standard. */
public final class SilverTable {
    private SilverTable() {}

    /** Strict recall and precision by kind and style of dump. */
    public static String of(SilverScore score) {
        StringBuilder out = new StringBuilder();
        out.append(score.papers()).append(" papers\n\n").append(line("strict recall, precision", "of"));
        for (SilverStyle style : SilverStyle.values()) {
            out.append(String.format(Locale.ROOT, "  %13s", style.word()));
        }
        out.append('\n');
        for (SilverKind kind : SilverKind.values()) {
            Tally first = score.tally(SilverStyle.BRACKETS, kind);
            out.append(line(kind.word(), String.valueOf(first.gold())));
            for (SilverStyle style : SilverStyle.values()) {
                Tally tally = score.tally(style, kind);
                out.append(String.format(Locale.ROOT, "  %.3f, %.3f", tally.recall(), tally.precision()))
                        .append(' ');
            }
            out.setLength(out.length() - 1);
            out.append('\n');
        }
        return out.toString();
    }

    private static String line(String word, String number) {
        return String.format(Locale.ROOT, "%-24s %6s", word, number);
    }
}
