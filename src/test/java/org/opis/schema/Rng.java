package org.opis.schema;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Patterns of RELAX NG: made, compared, and written. */
final class Rng {
    private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";
    private static final String ANNOTATIONS = "http://relaxng.org/ns/compatibility/annotations/1.0";

    private Rng() {}

    static Element element(Document document, String name) {
        return document.createElementNS(RELAX_NG, name);
    }

    static Element around(Document document, String name, List<Element> parts) {
        Element made = element(document, name);
        parts.forEach(made::appendChild);
        return made;
    }

    static Element documentation(Document document, String text) {
        Element made = document.createElementNS(ANNOTATIONS, "a:documentation");
        made.setTextContent(text);
        return made;
    }

    /** What is said of patterns themselves, each sentence once; what follows a value is about the value. */
    static String said(Collection<Element> patterns) {
        return patterns.stream()
                .flatMap(p -> Xml.children(p).stream().limit(1))
                .filter(Rng::isDocumentation)
                .map(d -> d.getTextContent().strip().replaceAll("\\s+", " "))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What is said of a value; empty where nothing is. */
    static String gloss(Element value) {
        List<Element> around = Xml.children((Element) value.getParentNode());
        int next = around.indexOf(value) + 1;
        return next < around.size() && isDocumentation(around.get(next))
                ? around.get(next).getTextContent().strip().replaceAll("\\s+", " ")
                : "";
    }

    static boolean isDocumentation(Element element) {
        return ANNOTATIONS.equals(element.getNamespaceURI());
    }

    /** Patterns without documentation and white space, to be compared. */
    static String shape(List<Element> patterns) {
        return patterns.stream().map(Rng::shape).collect(Collectors.joining());
    }

    private static String shape(Element pattern) {
        Map<String, String> said = new TreeMap<>();
        NamedNodeMap attributes = pattern.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            said.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        List<Element> inside =
                Xml.children(pattern).stream().filter(c -> !isDocumentation(c)).toList();
        String text = inside.isEmpty() ? pattern.getTextContent() : "";
        return pattern.getLocalName() + said + '(' + text + shape(inside) + ')';
    }

    /** A grammar, indented. */
    static String text(Document document) throws IOException {
        Processor saxon = new Processor(false);
        String sheet = Rng.class.getResource("indent.xsl").toExternalForm();
        return transformed(saxon, saxon.newDocumentBuilder().wrap(document), new StreamSource(sheet));
    }

    /** A grammar, by a stylesheet. */
    static String transformed(Path grammar, Path stylesheet) throws IOException {
        Processor saxon = new Processor(false);
        try {
            XdmNode tree = saxon.newDocumentBuilder().build(grammar.toFile());
            return transformed(saxon, tree, new StreamSource(stylesheet.toFile()));
        } catch (SaxonApiException e) {
            throw new IOException(e);
        }
    }

    private static String transformed(Processor saxon, XdmNode tree, Source stylesheet) throws IOException {
        StringWriter out = new StringWriter();
        try {
            Xslt30Transformer sheet =
                    saxon.newXsltCompiler().compile(stylesheet).load30();
            sheet.setGlobalContextItem(tree);
            sheet.applyTemplates(tree, sheet.newSerializer(out));
        } catch (SaxonApiException e) {
            throw new IOException(e);
        }
        return out.toString().stripTrailing() + '\n';
    }
}
