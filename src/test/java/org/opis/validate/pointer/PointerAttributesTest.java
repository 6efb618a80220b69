package org.opis.validate.pointer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The list of pointer attributes is that of TEI P5. */
class PointerAttributesTest {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Element> classes = new HashMap<>();

    @Test
    void sameNameOtherType() {
        assertTrue(PointerAttributes.has("app", "from"));
        assertFalse(PointerAttributes.has("date", "from"));
        assertTrue(PointerAttributes.has("p", "corresp"));
        assertFalse(PointerAttributes.has("p", "xml:base"));
    }

    @Test
    void asInTei() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(Aids.tei("p5subset.xml").toFile())
                .getDocumentElement();
        descendants(root, "elementSpec").forEach(e -> elements.put(e.getAttribute("ident"), e));
        descendants(root, "classSpec").forEach(e -> classes.put(e.getAttribute("ident"), e));
        List<String> wrong = new ArrayList<>();
        for (String element : elements.keySet()) {
            attributes(elements.get(element)).forEach((attribute, pointer) -> {
                if (!attribute.equals("xml:base") && PointerAttributes.has(element, attribute) != pointer) {
                    wrong.add(element + "/@" + attribute);
                }
            });
        }
        assertTrue(elements.size() > 500);
        assertEquals(List.of(), wrong);
    }

    /** Each attribute, and whether it is a pointer. */
    private Map<String, Boolean> attributes(Element spec) {
        Map<String, Boolean> found = new HashMap<>();
        for (Element member : descendants(spec, "memberOf")) {
            String key = member.getAttribute("key");
            if (key.startsWith("att.") && classes.containsKey(key)) {
                found.putAll(attributes(classes.get(key)));
            }
        }
        for (Element attribute : descendants(spec, "attDef")) {
            String name = attribute.getAttribute("ident");
            boolean typed = !descendants(attribute, "datatype").isEmpty();
            if (attribute.getAttribute("mode").equals("delete")) {
                found.remove(name);
            } else if (typed || !attribute.getAttribute("mode").equals("change")) {
                found.put(name, descendants(attribute, "dataRef").stream().anyMatch(ref -> ref.getAttribute("key")
                        .equals("teidata.pointer")));
            }
        }
        return found;
    }

    private static List<Element> descendants(Element root, String name) {
        NodeList nodes = root.getElementsByTagNameNS(TEI, name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
