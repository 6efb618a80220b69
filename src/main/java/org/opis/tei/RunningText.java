package org.opis.tei;

import java.util.List;
import org.opis.document.Block;

/** Which blocks are running text: TEI allows no closer before them. */
final class RunningText {
    private RunningText() {}

    /** Index of the last block of running text; -1 where there is none. */
    static int last(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (is(blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean is(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Entry
                || block instanceof Block.Speech
                || block instanceof Block.Items
                || block instanceof Block.Participants
                || block instanceof Block.Embedded;
    }
}
