package org.opis.edition.address;

/**
 * The address of a passage.
 *
 * @param since the edition that had it first
 * @param until the last that had it; empty while it is there
 */
public record Address(String id, String since, String until) {
    boolean stands() {
        return until.isEmpty();
    }

    Address gone(String last) {
        return stands() ? new Address(id, since, last) : this;
    }
}
