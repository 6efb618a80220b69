package org.opis.recognise.paper;

import java.util.Set;
import org.opis.diagnostic.Code;
import org.opis.document.Block;
import org.opis.document.Inline;
import org.opis.document.PartKind;
import org.opis.recognise.LineCursor;
import org.opis.recognise.PaperPhase;
import org.opis.recognise.Placed;
import org.opis.recognise.paper.PaperSigns.Sign;

/**
 * Where the opening of a paper ends: not with a line that no rule knows, when what opens papers goes on below it and
 * text follows that.
 */
public final class PaperFront {
    private static final int LONGEST = 200;
    private static final int REACH = 12;

    private PaperFront() {}

    /** Whether a paragraph that was read above the text is none of the text. */
    public static boolean isAbove(Placed placed, LineCursor at, boolean greeted) {
        if (at.phase() != PaperPhase.OPENING
                || placed.code() != Code.B399
                || placed.block().span().length() > LONGEST) {
            return false;
        }
        boolean prose = at.isProse();
        if (prose && greeted) {
            return false;
        }
        int signs = 0;
        for (int i = placed.next(); i < placed.next() + REACH && at.has(i); i++) {
            LineCursor row = at.at(i);
            Set<Sign> here = PaperSigns.of(row);
            signs += here.isEmpty() ? 0 : 1;
            if (row.isProse()) {
                return signs > 0;
            }
        }
        return false;
    }

    /** Whether the block says whom the paper goes to, or greets. */
    public static boolean isSalute(Block block) {
        return block instanceof Block.Opener opener
                && opener.content().stream().anyMatch(i -> i instanceof Inline.Part p && p.kind() == PartKind.SALUTE);
    }
}
