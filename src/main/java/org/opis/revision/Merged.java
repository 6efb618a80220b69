package org.opis.revision;

import java.util.List;

/**
 * A corrected file and what opis writes now, together.
 *
 * @param xml the file
 * @param taken what came in from opis
 * @param conflicts what did not go together
 */
public record Merged(String xml, List<Difference> taken, List<Conflict> conflicts) {
    public Merged {
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
    }
}
