package org.opis.layout;

import java.util.List;

/**
 * One set of clues that together tell a layout.
 *
 * @param why what they say, one clause
 */
record Recognition(String why, List<LayoutCue> clues) {
    Recognition {
        clues = List.copyOf(clues);
    }

    boolean holds(PageLines page) {
        return clues.stream().allMatch(c -> c.holds(page));
    }
}
