package org.opis.schema;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One random change to the tree of a valid file; the same for the same seed. */
final class Mutator {
    private final Element root;
    private final List<Element> elements = new ArrayList<>();
    private final Random random;

    private Mutator(Element root, long seed) {
        this.root = root;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        collect(root);
    }

    static String mutate(Path file, long seed) throws IOException {
        Mutator mutator = new Mutator(Xml.root(file), seed);
        mutator.change();
        return mutator.text();
    }

    private void collect(Element element) {
        Xml.children(element).forEach(child -> {
            elements.add(child);
            collect(child);
        });
    }

    private void change() {
        Element one = any();
        Element other = any();
        switch (random.nextInt(7)) {
            case 0 -> one.getParentNode().removeChild(one);
            case 1 -> one.getParentNode().insertBefore(one.cloneNode(true), one);
            case 2 -> root.getOwnerDocument().renameNode(one, one.getNamespaceURI(), other.getLocalName());
            case 3 -> other.insertBefore(one.cloneNode(true), other.getFirstChild());
            case 4 -> one.insertBefore(root.getOwnerDocument().createTextNode("text"), one.getFirstChild());
            case 5 -> attribute(one, other);
            default -> unwrap(one);
        }
    }

    private void attribute(Element one, Element other) {
        if (one.hasAttributes() && random.nextBoolean()) {
            Attr attribute = (Attr)
                    one.getAttributes().item(random.nextInt(one.getAttributes().getLength()));
            if (random.nextBoolean()) {
                one.removeAttributeNode(attribute);
            } else {
                attribute.setValue("no such value");
            }
        } else if (other.hasAttributes()) {
            Attr attribute = (Attr) other.getAttributes().item(0);
            one.setAttributeNS(attribute.getNamespaceURI(), attribute.getName(), attribute.getValue());
        }
    }

    private static void unwrap(Element element) {
        Node parent = element.getParentNode();
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }

    private Element any() {
        return elements.get(random.nextInt(elements.size()));
    }

    private String text() throws IOException {
        try {
            Transformer transformer = TransformerFactory.newInstance(
                            "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl", null)
                    .newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
