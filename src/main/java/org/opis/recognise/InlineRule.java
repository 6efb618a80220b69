package org.opis.recognise;

import java.util.Set;
import java.util.function.Consumer;
import org.opis.diagnostic.Code;

/** One convention of running text. */
public interface InlineRule {
    Code code();

    /** Where the rule fires. */
    Set<Scope> scopes();

    /** Gives every match in the passage, in any order, overlapping or not. */
    void find(Passage passage, Consumer<Found> out);
}
