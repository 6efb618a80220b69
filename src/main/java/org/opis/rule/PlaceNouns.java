package org.opis.rule;

import java.util.Set;

/** What kinds of places are called: "the port [Oran]" names one. */
final class PlaceNouns {
    /** A value list, open to additions; papers and ships are named in the same way. */
    private static final Set<String> NOUNS = Set.of(
            "airport",
            "capital",
            "city",
            "country",
            "district",
            "harbor",
            "harbour",
            "island",
            "islands",
            "newspaper",
            "peninsula",
            "port",
            "province",
            "region",
            "river",
            "ship",
            "strait",
            "town",
            "village");

    private PlaceNouns() {}

    static boolean has(String word) {
        return NOUNS.contains(word);
    }
}
