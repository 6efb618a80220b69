package org.opis.recognise.paper;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.Placement;
import org.opis.recognise.paper.PaperSigns.Sign;

/**
 * Where the papers of a file begin, and how far their openings reach: several of the things that open papers stand
 * together above a text.
 */
public final class PaperStarts {
    private static final int REACH = 12;
    private static final int ENOUGH = 3;
    /** A longer paragraph is text. */
    private static final int LONGEST = 200;

    private final Map<Integer, Set<Sign>> signs = new HashMap<>();
    /** Of each row, the next with which a paper begins. */
    private int[] starts = new int[0];

    /** The row, below that of {@code at}, with which the next paper begins; the number of rows where none does. */
    public int after(LineCursor at) {
        if (starts.length == 0) {
            starts = starts(at);
        }
        return starts[at.i()];
    }

    private int[] starts(LineCursor at) {
        int rows = at.rows().size();
        int[] next = new int[rows];
        int start = rows;
        int behindText = rows;
        for (int i = rows - 1; i >= 0; i--) {
            LineCursor row = at.at(i);
            behindText = row.isProse() ? start : behindText;
            boolean opens = opens(row);
            // what stands together above a text opens one paper
            next[i] = opens ? behindText : start;
            start = opens ? i : start;
        }
        return next;
    }

    /**
     * Whether a paper begins with the row.
     *
     * @param placed what the row would be if none did
     */
    public boolean is(LineCursor at, Placed placed) {
        return at.phase() != PaperPhase.OPENING && placed.place() != Placement.BACK && opens(at);
    }

    /** Whether a paragraph that was read above the text is none of the text: what opens the paper goes on below it. */
    public boolean isAbove(LineCursor at, Placed placed, boolean greeted) {
        if (at.phase() != PaperPhase.OPENING
                || !isPlain(at, placed)
                || placed.block().span().length() > LONGEST
                || at.isProse() && greeted) {
            return false;
        }
        if (isRemark(at.text())) {
            return true;
        }
        // a sentence is above the text only where several things stand below it
        int enough = at.isProse() ? 2 : 1;
        Set<Sign> below = EnumSet.noneOf(Sign.class);
        for (int i = placed.next(); i < placed.next() + REACH && at.has(i); i++) {
            if (at.at(i).isProse()) {
                return below.size() >= enough;
            }
            below.addAll(of(at.at(i)));
        }
        return false;
    }

    /** What the editor says in brackets begins no text. */
    private static boolean isRemark(String line) {
        return line.startsWith("[") && line.endsWith("]");
    }

    /** A paragraph, or a number and a word that look like an item of a list. */
    private static boolean isPlain(LineCursor at, Placed placed) {
        return placed.code() == Code.B399 || placed.code() == Code.B340 && placed.next() == at.i() + 1;
    }

    private boolean opens(LineCursor at) {
        boolean beneath =
                at.i() > 0 && at.row().blankBefore() == 0 && at.at(at.i() - 1).isProse();
        // cheap before dear: without running text near below it, no row opens a paper
        if (at.rows().spaced() && beneath || !isAboveText(at) || of(at).isEmpty()) {
            return false;
        }
        Set<Sign> all = EnumSet.copyOf(of(at));
        for (int i = at.i() + 1; i < at.i() + REACH && at.has(i); i++) {
            if (at.at(i).isProse()) {
                return isEnough(all);
            }
            all.addAll(of(at.at(i)));
        }
        return false;
    }

    private static boolean isAboveText(LineCursor at) {
        for (int i = at.i() + 1; i < at.i() + REACH && at.has(i); i++) {
            if (at.rows().isProse(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnough(Set<Sign> signs) {
        Set<Sign> all = EnumSet.copyOf(signs);
        all.remove(Sign.FORM);
        boolean says = all.contains(Sign.TITLE) || all.contains(Sign.ADDRESSEE) || all.contains(Sign.DATELINE);
        return says && all.size() >= ENOUGH
                || all.contains(Sign.TITLE) && all.size() > 1
                || all.contains(Sign.ADDRESSEE) && all.contains(Sign.DATELINE);
    }

    private Set<Sign> of(LineCursor at) {
        return signs.computeIfAbsent(at.i(), i -> PaperSigns.of(at));
    }
}
