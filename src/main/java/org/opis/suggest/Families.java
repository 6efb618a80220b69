package org.opis.suggest;

import java.util.Set;

/** Elements that say what a passage is: it is one of them (TEI P5 3.6, 13). */
final class Families {
    private static final Set<String> READINGS = Set.of(
            "persName", "orgName", "placeName", "roleName", "rs", "name", "date", "time", "num", "measure", "idno", "term",
            "title", "stamp", "note", "supplied", "unclear", "sic", "foreign", "add", "gap", "ref", "signed", "dateline",
            "salute");

    private Families() {}

    static boolean isReading(String element) {
        return READINGS.contains(element);
    }
}
