package org.opis.authority;

import java.util.List;

/** Words that stand before the name of a person and tell who is meant by a surname alone. */
final class Titles {
    /** As they must stand, or in capitals. */
    static final List<String> EXACT = List.of(
            "c.",
            "C.",
            "Cde.",
            "Cde",
            "Com.",
            "Comr.",
            "Mr.",
            "Mr",
            "Mrs.",
            "Mrs",
            "Ms.",
            "Dr.",
            "Col",
            "Gen",
            "Prof.",
            "Gen.",
            "Maj. Gen.",
            "Lt. Gen.",
            "Lt. Col.",
            "Col.",
            "Maj.",
            "Capt.",
            "Lt.",
            "Adm.",
            "Amb.",
            "General",
            "Lieutenant General",
            "Major General",
            "Colonel General",
            "Marshal",
            "Admiral",
            "Colonel",
            "Major",
            "Captain",
            "Deputy");
    /** In any mixture of small letters and capitals. */
    static final List<String> ANY_CASE = List.of(
            "comrade",
            "ambassador",
            "minister",
            "foreign minister",
            "deputy foreign minister",
            "deputy minister",
            "minister of foreign affairs",
            "deputy minister of foreign affairs",
            "prime minister",
            "premier",
            "vice premier",
            "vice-premier",
            "deputy premier",
            "president",
            "vice president",
            "chancellor",
            "chairman",
            "vice chairman",
            "deputy chairman",
            "secretary",
            "general secretary",
            "first secretary",
            "second secretary",
            "third secretary",
            "counselor",
            "counsellor",
            "consul",
            "consul general",
            "attach\u00e9",
            "charg\u00e9 d'affaires",
            "director",
            "professor",
            "academician",
            "interpreter");
    /** After the name and a comma. */
    static final List<String> AFTER = List.of("Ph.D.", "M.D.");

    private Titles() {}
}
