package org.opis.metadata;

import org.opis.lexicon.WordSet;

/** Words with a capital that are no part of a person's name: value lists. */
final class NameWords {
    /** Offices and ranks. */
    static final WordSet ROLES = WordSet.of("name-role");

    /** Parts of the names of countries, towns and bodies. */
    static final WordSet PLACES = WordSet.of("name-place");

    private NameWords() {}
}
