package org.opis.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.opis.text.Span;
import org.opis.text.XmlStreams;

/** Reads a TEI file as elements, each with what it marks in the dump; decodes as {@link Decoder} does. */
public final class MarkedReader {
    private final XMLStreamReader xml;
    private final SurfaceReader surface = new SurfaceReader();
    private final TextReader text = new TextReader();
    private final StringBuilder outside = new StringBuilder();
    private final List<Node> nodes = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    /** An element whose end is not yet known. */
    private static final class Node {
        private final String name;
        private final Map<String, String> attributes = new HashMap<>();
        private final List<MarkedElement> children = new ArrayList<>();
        private Optional<Node> parent = Optional.empty();
        private boolean inText;
        private int start;
        private Span inner = Span.empty(0);
        private Span outer = Span.empty(0);

        private Node(String name) {
            this.name = name;
        }
    }

    private MarkedReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The root of a file that opis wrote; nothing where it is no XML. */
    public static Optional<MarkedElement> read(String tei) {
        try {
            MarkedReader reader = new MarkedReader(XmlStreams.read(tei, false));
            reader.run();
            return Optional.of(reader.root());
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private void run() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(Tag.of(xml));
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                default -> {}
            }
        }
    }

    private void start(Tag tag) {
        Node node = new Node(tag.name());
        int before = text.length();
        surface.start(tag);
        text.start(tag);
        node.inText = text.isInside();
        node.start = node.inText ? before : outside.length();
        node.inner = Span.empty(node.inText ? text.length() : outside.length());
        node.parent = Optional.ofNullable(open.peek());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String name = xml.getAttributeLocalName(i);
            node.attributes.put(
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, xml.getAttributeValue(i));
        }
        nodes.add(node);
        open.push(node);
    }

    private void characters() {
        String characters = xml.getText();
        surface.characters(characters);
        text.characters(characters);
        if (!text.isInside()) {
            outside.append(characters);
        }
    }

    private void end(String name) {
        Node node = open.pop();
        int before = node.inText ? text.length() : outside.length();
        surface.end(name);
        text.end(name);
        int after = node.inText ? text.length() : outside.length();
        // letter-spaced words are rebuilt at their end
        boolean whole = node.name.equals("hi");
        node.inner = new Span(whole ? node.start : node.inner.start(), whole ? after : before);
        node.outer = new Span(node.start, after);
    }

    /** The index of {@code text}. */
    private int first() {
        int i = 0;
        while (i < nodes.size() && !nodes.get(i).inText) {
            i++;
        }
        return i;
    }

    /** Elements come before what is in them, so that from the last to the first every element finds its own. */
    private MarkedElement root() {
        Assembly assembly = new Assembly(surface.zones(), text);
        String body = text.piece().toString();
        Optional<MarkedElement> made = Optional.empty();
        int first = first();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            Collections.reverse(node.children);
            int offset = node.inText ? assembly.offset(node.start) : 0;
            MarkedElement marked = new MarkedElement(
                    node.name,
                    node.attributes,
                    node.children,
                    node.outer,
                    node.inner,
                    node.inText ? body : outside,
                    node.inText ? i - first : -1,
                    offset);
            node.parent.ifPresent(parent -> parent.children.add(marked));
            made = Optional.of(marked);
        }
        return made.orElseThrow();
    }
}
