package org.opis.suggest;

import java.util.List;
import java.util.Set;

/** Elements of which a passage is one: what words name (TEI P5 3.6, 13), and how they stand on the paper (3.5, 11). */
final class Families {
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of(
                    "persName",
                    "orgName",
                    "placeName",
                    "roleName",
                    "rs",
                    "name",
                    "date",
                    "time",
                    "num",
                    "measure",
                    "idno",
                    "term",
                    "title"),
            Set.of("supplied", "unclear", "sic", "foreign", "add", "gap", "stamp", "note", "ref"),
            Set.of("signed", "dateline", "salute"));

    private Families() {}

    /** Whether an element says what its words are. */
    static boolean isReading(String element) {
        return FAMILIES.stream().anyMatch(family -> family.contains(element));
    }

    /** Whether words cannot be both. */
    static boolean exclude(String one, String two) {
        return FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(two));
    }
}
