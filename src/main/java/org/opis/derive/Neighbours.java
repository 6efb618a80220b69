package org.opis.derive;

import java.util.List;
import java.util.Optional;

/**
 * A paper among the others.
 *
 * @param rows by date, then in its archive file
 */
public record Neighbours(EditionEntry entry, List<Row> rows) {
    public Neighbours {
        rows = List.copyOf(rows);
    }

    /**
     * Its place in one order.
     *
     * @param label of the archive file; empty for the order of time
     * @param position from 1
     */
    public record Row(
            String label, int position, int total, Optional<EditionEntry> before, Optional<EditionEntry> after) {}
}
