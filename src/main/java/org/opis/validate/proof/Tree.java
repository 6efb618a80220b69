package org.opis.validate.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The nodes of a file in their order, built while it is read. */
public final class Tree extends DefaultHandler {
    static final String TEXT = "text()";
    /** Nodes that may be looked at: the steps of some rules grow faster than a file. */
    private static final int MOST = 50_000_000;

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<Node> nodes = new ArrayList<>();
    /** By their names, those of attributes behind an at sign. */
    private final Map<String, List<Node>> named = new HashMap<>();

    private final Map<String, Map<String, List<Node>>> keys = new HashMap<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean plain = true;
    private int asked;

    public Tree() {
        Node document = new Node(Node.Kind.DOCUMENT, "", "", null, 0);
        nodes.add(document);
        open.push(document);
    }

    /** Whether it is TEI alone, without prefixes. */
    boolean isPlain() {
        return plain;
    }

    Node root() {
        return nodes.get(0);
    }

    Node node(int order) {
        if (++asked > MOST) {
            throw new Unproved("so much");
        }
        return nodes.get(order);
    }

    /** Every node of a name; {@code *} for each element. */
    List<Node> named(String name) {
        return named.getOrDefault(name, List.of());
    }

    /** What stands in a node. */
    String string(Node node) {
        if (!node.isInner()) {
            return node.value;
        }
        StringBuilder all = new StringBuilder();
        for (int i = node.order + 1; i <= node.end; i++) {
            Node inner = node(i);
            if (inner.kind == Node.Kind.TEXT) {
                all.append(inner.value);
            }
        }
        return all.toString();
    }

    /** The nodes of a key, by what they are found by. */
    Map<String, List<Node>> key(String name) {
        return keys.computeIfAbsent(name, n -> new HashMap<>());
    }

    boolean hasKey(String name) {
        return keys.containsKey(name);
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        flush();
        plain &= uri.equals(TEI) && qName.equals(local);
        Node element = add(Node.Kind.ELEMENT, local, "");
        keep(local, element);
        keep("*", element);
        open.push(element);
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            String space = attributes.getURI(i);
            plain &= space.isEmpty() || space.equals(XML);
            keep("@" + name, add(Node.Kind.ATTRIBUTE, name, attributes.getValue(i)));
        }
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        flush();
        open.pop().end = nodes.size() - 1;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) {
        // splits a text, and is asked for by no rule
        flush();
    }

    @Override
    public void endDocument() {
        root().end = nodes.size() - 1;
    }

    private void flush() {
        if (text.length() > 0 && open.size() > 1) {
            keep(TEXT, add(Node.Kind.TEXT, "", text.toString()));
        }
        text.setLength(0);
    }

    private Node add(Node.Kind kind, String name, String value) {
        Node node = new Node(kind, name, value, open.peek(), nodes.size());
        nodes.add(node);
        return node;
    }

    private void keep(String name, Node node) {
        named.computeIfAbsent(name, n -> new ArrayList<>()).add(node);
    }
}
