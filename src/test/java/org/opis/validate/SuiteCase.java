package org.opis.validate;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Parts of a conformance suite as files. */
final class SuiteCase {
    private SuiteCase() {}

    static Element root(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    static List<Element> children(Element parent, String... names) {
        List<String> wanted = List.of(names);
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(e -> wanted.isEmpty() || wanted.contains(e.getLocalName()))
                .toList();
    }

    /** The first element inside as a file of its own. */
    static String content(Element holder) throws TransformerException {
        Element inside = children(holder).get(0);
        Transformer plain = TransformerFactory.newDefaultInstance().newTransformer();
        plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter out = new StringWriter();
        for (Node node = holder.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node == inside || node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                plain.transform(new DOMSource(node), new StreamResult(out));
            }
        }
        return out.toString();
    }

    static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
