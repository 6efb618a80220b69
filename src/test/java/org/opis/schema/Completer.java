package org.opis.schema;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** A grammar as editors read it that complete: at a place, the first declaration of a name, and nothing behind it. */
final class Completer {
    private final Kinds kinds;
    private final Element start;

    Completer(Element grammar) {
        kinds = new Kinds(grammar);
        start = Xml.descendants(grammar, "start").get(0);
    }

    Element start() {
        return start;
    }

    /** The elements that are offered in a place, each as it is first declared. */
    Map<String, Element> elements(Element place) {
        return first(place, "element");
    }

    /** The attributes that are offered in an element. */
    Map<String, Element> attributes(Element element) {
        return first(element, "attribute");
    }

    /** Every declaration of what may stand in a place. */
    List<Element> all(Element place) {
        return kinds.inside(place);
    }

    /** The values that are offered for an attribute, each with what is said of it. */
    Map<String, String> values(Element attribute) {
        Map<String, String> found = new LinkedHashMap<>();
        values(attribute, found, new HashSet<>());
        return found;
    }

    private void values(Element pattern, Map<String, String> found, Set<Element> seen) {
        for (Element child : Xml.patterns(pattern)) {
            switch (child.getLocalName()) {
                case "value" -> found.putIfAbsent(child.getTextContent(), Rng.gloss(child));
                case "ref" -> {
                    if (seen.add(kinds.target(child))) {
                        values(kinds.target(child), found, seen);
                    }
                }
                default -> values(child, found, seen);
            }
        }
    }

    private Map<String, Element> first(Element place, String what) {
        Map<String, Element> found = new LinkedHashMap<>();
        kinds.inside(place).stream()
                .filter(p -> p.getLocalName().equals(what))
                .forEach(p -> found.putIfAbsent(p.getAttribute("name"), p));
        return found;
    }
}
