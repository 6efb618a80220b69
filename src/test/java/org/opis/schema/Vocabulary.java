package org.opis.schema;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** The elements of the grammar, each with the attributes that it may have. */
final class Vocabulary {
    private final Map<String, Element> defines = new HashMap<>();

    private Vocabulary() {}

    static Map<String, Set<String>> of(Element grammar) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        Xml.descendants(grammar, "define").forEach(d -> vocabulary.defines.put(d.getAttribute("name"), d));
        Map<String, Set<String>> found = new TreeMap<>();
        for (Element element : Xml.descendants(grammar, "element")) {
            Set<String> names = found.computeIfAbsent(element.getAttribute("name"), name -> new TreeSet<>());
            vocabulary.collect(element, names);
        }
        return found;
    }

    private void collect(Element pattern, Set<String> names) {
        for (Element child : Xml.patterns(pattern)) {
            switch (child.getLocalName()) {
                case "element" -> {}
                case "attribute" -> names.add(child.getAttribute("name"));
                case "ref" -> collect(defines.get(child.getAttribute("name")), names);
                default -> collect(child, names);
            }
        }
    }
}
