package org.opis.authority;

import java.util.List;

/**
 * Entries as TEI, each one element without a namespace declaration, sorted by id.
 *
 * @param persons {@code person} elements
 * @param orgs {@code org} elements
 * @param places {@code place} elements
 */
public record Entries(List<String> persons, List<String> orgs, List<String> places) {
    public Entries {
        persons = List.copyOf(persons);
        orgs = List.copyOf(orgs);
        places = List.copyOf(places);
    }

    public boolean isEmpty() {
        return persons.isEmpty() && orgs.isEmpty() && places.isEmpty();
    }
}
