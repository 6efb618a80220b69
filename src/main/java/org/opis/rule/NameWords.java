package org.opis.rule;

import java.util.Set;

/** Words with a capital that are no part of a person's name: value lists. */
final class NameWords {
    /** Offices and ranks. */
    static final Set<String> ROLES = Set.of(
            "ambassador",
            "minister",
            "secretary",
            "counselor",
            "counsellor",
            "attache",
            "attaché",
            "comrade",
            "cde",
            "general",
            "marshal",
            "colonel",
            "president",
            "chairman",
            "premier",
            "envoy",
            "affaires",
            "director",
            "consul",
            "adviser",
            "advisor",
            "prime",
            "deputy",
            "foreign",
            "first",
            "second",
            "third",
            "vice");

    /** Parts of the names of countries, towns and bodies. */
    static final Set<String> PLACES = Set.of(
            "north",
            "south",
            "east",
            "west",
            "new",
            "central",
            "soviet",
            "people's",
            "democratic",
            "republic",
            "korea",
            "germany",
            "china",
            "vietnam",
            "union",
            "embassy",
            "delegation",
            "party",
            "politburo",
            "presidium",
            "mission",
            "legation",
            "consulate",
            "headquarters",
            "state",
            "army",
            "security",
            // towns and countries of two words, by the word that only they have
            "kong",
            "penh",
            "aires",
            "lumpur",
            "aviv",
            "bator",
            "ababa",
            "city",
            "delhi",
            "lanka",
            "york",
            "salvador",
            "rica",
            "leone",
            "arabia",
            "zealand");

    private NameWords() {}
}
