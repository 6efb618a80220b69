package org.opis.recognise.paper;

import java.util.EnumSet;
import java.util.Set;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.paper.PaperSigns.Sign;

/** Where the next paper of a file begins: several of the things that open papers stand together above a text. */
public final class PaperStart {
    private static final int REACH = 12;
    private static final int ENOUGH = 3;

    private PaperStart() {}

    /**
     * Whether a paper begins with the row.
     *
     * @param placed what the row would be if none did
     */
    public static boolean is(LineCursor at, Placed placed) {
        if (at.phase() == PaperPhase.OPENING
                || placed.place() == Placement.BACK
                || at.rows().spaced() && at.row().blankBefore() == 0
                || at.isProse()) {
            return false;
        }
        Set<Sign> first = PaperSigns.of(at);
        if (first.isEmpty()) {
            return false;
        }
        Set<Sign> signs = EnumSet.copyOf(first);
        for (int i = at.i() + 1; i < at.i() + REACH && at.has(i); i++) {
            if (at.at(i).isProse()) {
                return isEnough(signs);
            }
            signs.addAll(PaperSigns.of(at.at(i)));
        }
        return false;
    }

    private static boolean isEnough(Set<Sign> signs) {
        boolean says = signs.contains(Sign.TITLE) || signs.contains(Sign.ADDRESSEE) || signs.contains(Sign.DATELINE);
        return says && signs.size() >= ENOUGH
                || signs.contains(Sign.TITLE) && signs.size() > 1
                || signs.contains(Sign.ADDRESSEE) && signs.contains(Sign.DATELINE);
    }
}
