package org.opis.validate.pointer;

import java.util.Map;
import java.util.Set;
import org.opis.validate.xml.DataTables;

/** The attributes of TEI P5 that hold pointers (teidata.pointer), on the elements where they do. */
public final class PointerAttributes {
    private static final String EVERYWHERE = "*";
    private static final Map<String, Set<String>> ELEMENTS = DataTables.sets(PointerAttributes.class, "pointers.tsv");

    private PointerAttributes() {}

    /** Whether this attribute of this element of TEI is a pointer or a list of them. */
    public static boolean has(String element, String attribute) {
        Set<String> elements = ELEMENTS.getOrDefault(attribute, Set.of());
        return elements.contains(EVERYWHERE) || elements.contains(element);
    }
}
