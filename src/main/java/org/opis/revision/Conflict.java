package org.opis.revision;

/**
 * A place that both hands have changed in different ways, or where both changes together would spoil the file.
 *
 * @param line in the corrected file, 1-based
 * @param ours what the correction did, one clause
 * @param theirs what opis does now, one clause
 */
public record Conflict(int line, String ours, String theirs) {
    /** One sentence. */
    public String sentence() {
        return ours.isEmpty()
                ? "Opis now reads otherwise here, which does not go together with the corrections: " + theirs + "."
                : "Both changed: corrected by hand: " + ours + "; opis: " + theirs + ".";
    }
}
