package org.opis.recognise.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.opis.document.Block;
import org.opis.recognise.line.Quantity;

/** Numbers that a numbered list leaves out. */
final class MissingItems {
    private static final int MOST = 100;

    private MissingItems() {}

    /** What is missing before each item; and at the end, if {@code announced} says there were more. */
    static List<Block.Lost> between(List<Block.Item> items, int announced) {
        List<Block.Lost> lost = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < items.size(); i++) {
            // "2,5" leaves numbers out that others may have
            String[] ends = items.get(i).n().split("-");
            OptionalInt first = Quantity.number(ends[0]);
            OptionalInt n = Quantity.number(ends[ends.length - 1]);
            if (first.isEmpty() || n.isEmpty()) {
                return List.of();
            }
            add(i, first.getAsInt() - last - 1, lost);
            last = n.getAsInt();
        }
        if (!items.isEmpty()) {
            add(items.size(), announced - last, lost);
        }
        return lost;
    }

    private static void add(int before, int count, List<Block.Lost> lost) {
        if (count > 0 && count < MOST) {
            lost.add(new Block.Lost(before, count));
        }
    }
}
