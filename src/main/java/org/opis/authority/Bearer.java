package org.opis.authority;

import java.util.Objects;
import org.opis.document.Certainty;

/**
 * A person of the lists who may bear a name as it is printed.
 *
 * @param id of the entry
 * @param fit how much of the name says so
 * @param own whether the entry is one that opis brings along
 * @param certainty how sure the list is that the form is one of this entry
 */
public record Bearer(String id, Fit fit, boolean own, Certainty certainty) {
    public Bearer {
        Objects.requireNonNull(id);
        Objects.requireNonNull(fit);
        Objects.requireNonNull(certainty);
    }

    /** How much of a printed name is that of the entry; what comes first says most. */
    public enum Fit {
        /** A forename in full, and the surname. */
        FORENAME,
        /** Initials that contradict nothing, and the surname. */
        INITIALS,
        /** The beginning of a forename, and the surname: "Ray" for Raymond. */
        SHORTENED,
        /** The surname alone. */
        SURNAME,
        /** The first part of a surname of two, alone. */
        SURNAME_PART;

        public boolean isSurname() {
            return this == SURNAME || this == SURNAME_PART;
        }
    }
}
