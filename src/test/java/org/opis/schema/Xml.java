package org.opis.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A schema as a tree. */
final class Xml {
    private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";

    private Xml() {}

    static Element root(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The elements of one name within, in document order; not those in examples. */
    static List<Element> descendants(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            }
            if (!child.getLocalName().equals("egXML")) {
                found.addAll(descendants(child, name));
            }
        }
        return found;
    }

    /** The patterns that a pattern of RELAX NG holds; documentation and parameters are none. */
    static List<Element> patterns(Element parent) {
        return children(parent).stream()
                .filter(e -> RELAX_NG.equals(e.getNamespaceURI())
                        && !e.getLocalName().equals("param"))
                .toList();
    }
}
