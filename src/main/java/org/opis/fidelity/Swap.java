package org.opis.fidelity;

import java.util.List;

/**
 * One difference: tokens of the source that stand against tokens of the file; either may be none.
 *
 * @param gap the place that it is a part of
 */
record Swap(Gap gap, List<Integer> source, List<Integer> file) {
    Swap {
        source = List.copyOf(source);
        file = List.copyOf(file);
    }
}
