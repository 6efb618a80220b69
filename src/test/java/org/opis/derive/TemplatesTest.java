package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every element that the schema allows within a text is known to the page: none falls to the template for the unknown. */
class TemplatesTest {
    private static final String TEI =
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body><div><p>a word "
                    + "<%1$s>inside</%1$s> of a line</p></div></body></text></TEI>";

    private final Map<String, Element> defines = new HashMap<>();

    @Test
    void noneIsUnknown() throws Exception {
        NodeList all = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new File("schema/opis.rng"))
                .getElementsByTagNameNS("*", "define");
        Element text = null;
        for (int i = 0; i < all.getLength(); i++) {
            Element define = (Element) all.item(i);
            defines.put(define.getAttribute("name"), define);
            NodeList elements = define.getElementsByTagNameNS("*", "element");
            if (elements.getLength() > 0
                    && ((Element) elements.item(0)).getAttribute("name").equals("text")) {
                text = define;
            }
        }
        TreeSet<String> names = within(text);
        assertTrue(names.size() > 60, names.toString());
        TreeSet<String> unknown = new TreeSet<>();
        for (String name : names) {
            Derived<String> page = Derive.of("x", TEI.formatted(name)).html(Frame.ALONE);
            if (!page.remarks().isEmpty() || page.value().contains("class=\"unknown")) {
                unknown.add(name);
            }
        }
        assertEquals(new TreeSet<>(), unknown);
    }

    /** The names of the elements that may stand below it. */
    private TreeSet<String> within(Element define) {
        TreeSet<String> names = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<Element> left = new ArrayDeque<>(Set.of(define));
        while (!left.isEmpty()) {
            Element next = left.pop();
            NodeList elements = next.getElementsByTagNameNS("*", "element");
            for (int i = 0; i < elements.getLength(); i++) {
                names.add(((Element) elements.item(i)).getAttribute("name"));
            }
            NodeList refs = next.getElementsByTagNameNS("*", "ref");
            for (int i = 0; i < refs.getLength(); i++) {
                String name = ((Element) refs.item(i)).getAttribute("name");
                if (seen.add(name)) {
                    left.push(defines.get(name));
                }
            }
        }
        names.remove("");
        // it holds the others, and none of them holds it
        names.remove("text");
        return names;
    }
}
