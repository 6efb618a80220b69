package org.opis.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** TEI P5 as p5subset.xml has it: modules, elements, classes, and the attributes that an element gets. */
final class P5 {
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Element> classes = new HashMap<>();

    P5(Path p5subset) throws IOException {
        Element root = Xml.root(p5subset);
        Xml.descendants(root, "elementSpec").forEach(e -> elements.put(e.getAttribute("ident"), e));
        Xml.descendants(root, "classSpec").forEach(e -> classes.put(e.getAttribute("ident"), e));
    }

    /** The module of an element, or empty. */
    String module(String element) {
        return elements.containsKey(element) ? elements.get(element).getAttribute("module") : "";
    }

    boolean hasClass(String name) {
        return classes.containsKey(name);
    }

    /** Attributes of an element, each with the class or the element that declares it. */
    Map<String, String> attributes(String element) {
        return inherited(elements.get(element));
    }

    private Map<String, String> inherited(Element spec) {
        Map<String, String> found = new TreeMap<>();
        for (Element member : Xml.descendants(spec, "memberOf")) {
            String key = member.getAttribute("key");
            if (key.startsWith("att.") && classes.containsKey(key)) {
                found.putAll(inherited(classes.get(key)));
            }
        }
        for (Element attribute : Xml.descendants(spec, "attDef")) {
            switch (attribute.getAttribute("mode")) {
                case "delete" -> found.remove(attribute.getAttribute("ident"));
                case "change" -> {}
                default -> found.put(attribute.getAttribute("ident"), spec.getAttribute("ident"));
            }
        }
        return found;
    }
}
