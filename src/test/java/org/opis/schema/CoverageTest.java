package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Every element and attribute of the grammar occurs in a valid fixture. */
class CoverageTest {
    @Test
    void everyNameOccurs() throws IOException {
        Set<String> names = new TreeSet<>();
        Element grammar = Xml.root(Grammar.RNG);
        Xml.descendants(grammar, "element").forEach(e -> names.add(e.getAttribute("name")));
        Xml.descendants(grammar, "attribute").forEach(e -> names.add('@' + e.getAttribute("name")));
        for (Path file : Fixtures.named(".valid.xml")) {
            remove(names, Xml.root(file));
        }
        assertEquals(Set.of(), names);
    }

    private static void remove(Set<String> names, Element element) {
        names.remove(element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            names.remove('@' + ((Attr) attributes.item(i)).getName());
        }
        Xml.children(element).forEach(child -> remove(names, child));
    }
}
