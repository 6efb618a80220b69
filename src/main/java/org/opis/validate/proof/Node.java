package org.opis.validate.proof;

/** A node of a file of TEI: the document, an element, an attribute or a text. */
final class Node implements Comparable<Node> {
    enum Kind {
        DOCUMENT,
        ELEMENT,
        ATTRIBUTE,
        TEXT
    }

    final Kind kind;
    /** Without the prefix of a namespace, but for xml:id and its like; empty for a document and a text. */
    final String name;
    /** Of an attribute or a text. */
    final String value;
    /** Itself for the document. */
    final Node parent;
    /** Its place in the order of the file. */
    final int order;
    /** The place of the last node inside it. */
    int end;

    Node(Kind kind, String name, String value, Node parent, int order) {
        this.kind = kind;
        this.name = name;
        this.value = value;
        this.parent = parent == null ? this : parent;
        this.order = order;
        end = order;
    }

    boolean isInner() {
        return kind == Kind.ELEMENT || kind == Kind.DOCUMENT;
    }

    boolean isElement() {
        return kind == Kind.ELEMENT;
    }

    @Override
    public int compareTo(Node other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return order;
    }
}
