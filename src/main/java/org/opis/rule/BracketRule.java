package org.opis.rule;

import java.util.Optional;
import java.util.function.Consumer;

/** A rule that looks at one bracket pair at a time. */
interface BracketRule extends InlineRule {
    Optional<Found> read(Bracket bracket, Passage passage);

    @Override
    default void find(Passage passage, Consumer<Found> out) {
        for (Bracket bracket : passage.brackets()) {
            read(bracket, passage).ifPresent(out);
        }
    }
}
