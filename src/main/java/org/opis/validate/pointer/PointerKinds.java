package org.opis.validate.pointer;

import java.util.Map;
import java.util.Set;
import org.opis.validate.xml.DataTables;

/** To what kind of element some pointers of TEI lead. */
final class PointerKinds {
    private static final Map<String, Set<String>> KINDS = DataTables.sets(PointerKinds.class, "kinds.tsv");

    private PointerKinds() {}

    /** The elements an attribute may lead to; empty where any will do. */
    static Set<String> of(String element, String attribute) {
        return KINDS.getOrDefault(element + "/@" + attribute, KINDS.getOrDefault(attribute, Set.of()));
    }
}
