package org.opis.recognise;

import java.util.Optional;
import java.util.function.Consumer;
import org.opis.recognise.bracket.Bracket;

/** A rule that looks at one bracket pair at a time. */
public interface BracketRule extends InlineRule {
    Optional<Found> read(Bracket bracket, Passage passage);

    /** Whether an opening that nothing closes counts, up to the end of the passage. */
    default boolean readsOpen() {
        return false;
    }

    @Override
    default void find(Passage passage, Consumer<Found> out) {
        for (Bracket bracket : passage.brackets()) {
            read(bracket, passage).ifPresent(out);
        }
        if (readsOpen()) {
            passage.open().forEach(bracket -> read(bracket, passage).ifPresent(out));
        }
    }
}
