package org.opis.validate;

import java.util.Map;
import java.util.Set;

/** To what kind of element some pointers of TEI lead. */
final class PointerKinds {
    private static final Set<String> PEOPLE =
            words("person personGrp persona persName org orgName name castItem castGroup role nym");

    /** TEI P5, the descriptions of the attributes; what they leave open is left open here. */
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry("hand", words("handNote")),
            Map.entry("new", words("handNote")),
            Map.entry("scribeRef", words("person personGrp persona persName name")),
            Map.entry("scriptRef", words("scriptNote")),
            Map.entry(
                    "resp",
                    words("respStmt person personGrp persona org persName orgName name author editor principal"
                            + " sponsor funder resp")),
            Map.entry("who", PEOPLE),
            Map.entry("toWhom", PEOPLE),
            Map.entry("rendition", words("rendition")),
            Map.entry("wit", words("witness listWit msDesc msPart msFrag bibl biblStruct biblFull object")),
            Map.entry("change", words("change listChange")),
            Map.entry("calendar", words("calendar")),
            Map.entry("since", words("when")),
            Map.entry("origin", words("when")),
            Map.entry("nymRef", words("nym")),
            Map.entry("unitRef", words("unitDef")),
            Map.entry("catRef/@target", words("category")),
            Map.entry("catRef/@scheme", words("taxonomy category bibl")),
            Map.entry("g/@ref", words("char glyph")),
            Map.entry("persName/@ref", PEOPLE),
            Map.entry("orgName/@ref", words("org orgName name nym personGrp")),
            Map.entry(
                    "placeName/@ref",
                    words("place placeName name nym org geogName country settlement region district bloc")));

    private PointerKinds() {}

    /** The elements an attribute may lead to; empty where any will do. */
    static Set<String> of(String element, String attribute) {
        return KINDS.getOrDefault(element + "/@" + attribute, KINDS.getOrDefault(attribute, Set.of()));
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
