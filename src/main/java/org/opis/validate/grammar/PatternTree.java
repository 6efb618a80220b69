package org.opis.validate.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.wellformed.Xml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A RELAX NG schema in XML syntax as it is written: patterns, and the documentation in them (RELAX NG DTD Compatibility,
 * section 2).
 */
final class PatternTree {
    private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";
    private static final String ANNOTATIONS = "http://relaxng.org/ns/compatibility/annotations/1.0";
    private static final int DEPTH = 500;

    /** Stands for documentation among the patterns. */
    static final String DOCUMENTATION = "a:documentation";

    private PatternTree() {}

    /**
     * A pattern, a definition, or a piece of documentation.
     *
     * @param kind its local name in the schema
     * @param name what {@code @name} says, or {@code @href} of an inclusion
     * @param text the characters in it
     */
    record Node(String kind, String name, List<Node> children, StringBuilder text) {
        boolean is(String wanted) {
            return kind.equals(wanted);
        }

        /** Characters without the white space around and between lines. */
        String said() {
            return text.toString().strip().replaceAll("\\s+", " ");
        }

        /** What stands at the beginning of it, before any pattern. */
        Optional<String> documentation() {
            return children.stream()
                    .filter(c -> !c.is("name"))
                    .findFirst()
                    .filter(c -> c.is(DOCUMENTATION))
                    .map(Node::said);
        }
    }

    /** Reads a schema; empty where it cannot be read. */
    static Optional<Node> read(Resolver resolver, String uri) {
        Reader reader = new Reader();
        try (InputStream stream = resolver.open(uri)) {
            XMLReader xml = Xml.plainReader();
            xml.setContentHandler(reader);
            InputSource source = new InputSource(stream);
            source.setSystemId(uri);
            xml.parse(source);
            return Optional.ofNullable(reader.root);
        } catch (IOException | SAXException e) {
            // whoever compiles the schema says why
            return Optional.empty();
        }
    }

    private static final class Reader extends DefaultHandler {
        private final Deque<Node> open = new ArrayDeque<>();
        private Node root;

        @Override
        public void startElement(String uri, String local, String qName, Attributes attributes) throws SAXException {
            if (open.size() > DEPTH) {
                throw new SAXException("it nests too deep");
            }
            boolean documentation = uri.equals(ANNOTATIONS) && local.equals("documentation");
            String name =
                    attributes.getValue("name") == null ? attributes.getValue("href") : attributes.getValue("name");
            Node node = new Node(
                    documentation ? DOCUMENTATION : uri.equals(RELAX_NG) ? local : "",
                    name == null ? "" : name,
                    new ArrayList<>(),
                    new StringBuilder());
            if (open.isEmpty()) {
                root = node;
            } else if (!node.kind().isEmpty()) {
                open.peek().children().add(node);
            }
            open.push(node);
        }

        @Override
        public void endElement(String uri, String local, String qName) {
            open.pop();
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            open.peek().text().append(chars, start, length);
        }
    }
}
