package org.opis.suggest;

import java.util.List;

/**
 * A TEI file with the suggestions that it can take.
 *
 * @param bytes of the file; the same where it takes none
 * @param outcomes of each suggestion, in the order of their passages
 */
public record Imported(byte[] bytes, List<SuggestOutcome> outcomes) {
    public Imported {
        outcomes = List.copyOf(outcomes);
    }

    public long accepted() {
        return outcomes.stream().filter(SuggestOutcome::accepted).count();
    }
}
