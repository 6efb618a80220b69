package org.opis.layout;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Labels without a colon, of a catalogue that sets each label and each value in a line of its own. */
final class LabelColumn {
    /** So many make a column. */
    private static final int FEWEST = 4;
    /** So many in a row, without values, are the heads of a table. */
    private static final int HEADS = 3;
    /** Lines from one label to the next. */
    private static final int REACH = 4;
    /** Where a catalogue stands. */
    private static final int TOP = 60;

    private LabelColumn() {}

    /** The places of the labels in {@code lines}. */
    static Set<Integer> of(List<PageLine> lines) {
        Set<Integer> found = new TreeSet<>();
        Set<Integer> run = new TreeSet<>();
        int last = -REACH;
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            PageLine line = lines.get(i);
            if (line.ink().length() <= FieldForm.LONGEST_TYPE && FrameWords.isName(line.text())) {
                run = i - last <= REACH ? run : new TreeSet<>();
                run.add(i);
                last = i;
                boolean heads = run.size() == HEADS && run.containsAll(Set.of(i - 1, i - 2));
                found.addAll(run.size() >= FEWEST || heads ? run : Set.of());
            }
        }
        return found;
    }
}
