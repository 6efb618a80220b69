package org.opis.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * One declaration of an attribute that has several: every value once, with its gloss, and whatever else it may be.
 *
 * @param document where it will stand
 * @param patterns the declarations
 */
record EditorAttribute(Document document, List<Element> patterns) {
    Element pattern() {
        if (patterns.stream().map(p -> Rng.shape(List.of(p))).distinct().count() == 1) {
            return (Element) patterns.get(0).cloneNode(true);
        }
        Element attribute = Rng.element(document, "attribute");
        attribute.setAttribute("name", patterns.get(0).getAttribute("name"));
        attribute.appendChild(Rng.documentation(document, Rng.said(patterns)));
        // an identifier that has to look like something is an identifier, and stands alone (RELAX NG Compatibility 5)
        boolean isId = patterns.stream()
                .flatMap(p -> Xml.descendants(p, "data").stream())
                .anyMatch(d -> d.getAttribute("type").equals("ID"));
        attribute.appendChild(isId ? id() : Rng.around(document, "choice", choices()));
        return attribute;
    }

    private Element id() {
        Element data = Rng.element(document, "data");
        data.setAttribute("type", "ID");
        return data;
    }

    private List<Element> choices() {
        Map<String, Element> values = new LinkedHashMap<>();
        Map<String, Element> others = new LinkedHashMap<>();
        patterns.forEach(pattern -> sort(pattern, values, others));
        List<Element> all = new ArrayList<>();
        values.forEach((value, first) -> {
            all.add((Element) first.cloneNode(true));
            List<String> glosses = patterns.stream()
                    .flatMap(p -> Xml.descendants(p, "value").stream())
                    .filter(v -> v.getTextContent().equals(value))
                    .map(Rng::gloss)
                    .filter(g -> !g.isEmpty())
                    .distinct()
                    .toList();
            all.add(Rng.documentation(document, String.join("; ", glosses)));
        });
        others.values().forEach(other -> all.add((Element) other.cloneNode(true)));
        return all;
    }

    private static void sort(Element pattern, Map<String, Element> values, Map<String, Element> others) {
        for (Element child : Xml.patterns(pattern)) {
            switch (child.getLocalName()) {
                case "value" -> values.putIfAbsent(child.getTextContent(), child);
                case "choice" -> sort(child, values, others);
                default -> others.putIfAbsent(Rng.shape(List.of(child)), child);
            }
        }
    }
}
