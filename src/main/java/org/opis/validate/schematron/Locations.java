package org.opis.validate.schematron;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.opis.text.Span;
import org.opis.validate.xml.Tags;
import org.opis.validate.xml.XmlFile;

/** The nodes of a line-numbered tree as ranges of the file. */
final class Locations {
    private final XmlFile file;
    private final NodeInfo root;
    private final Set<String> wanted;
    private final Map<String, NodeInfo> nodes = new HashMap<>();

    private Optional<TextPlaces> texts = Optional.empty();

    private Locations(XmlFile file, NodeInfo root, Set<String> wanted) {
        this.file = file;
        this.root = root;
        this.wanted = wanted;
    }

    /** Finds the nodes of these names, in one walk through the tree. */
    static Locations of(XmlFile file, XdmNode tree, Set<String> wanted) {
        Locations locations = new Locations(file, tree.getUnderlyingNode(), wanted);
        if (!wanted.isEmpty()) {
            locations.collect();
        }
        return locations;
    }

    private void collect() {
        AxisIterator all = root.iterateAxis(AxisInfo.DESCENDANT_OR_SELF);
        for (NodeInfo node = all.next(); node != null; node = all.next()) {
            add(node);
            if (node.getNodeKind() == Type.ELEMENT) {
                AxisIterator attributes = node.iterateAxis(AxisInfo.ATTRIBUTE);
                for (NodeInfo one = attributes.next(); one != null; one = attributes.next()) {
                    add(one);
                }
            }
        }
    }

    private void add(NodeInfo node) {
        StringBuilder name = new StringBuilder();
        node.generateId(name);
        if (wanted.contains(name.toString())) {
            nodes.put(name.toString(), node);
        }
    }

    boolean knows(String name) {
        return nodes.containsKey(name);
    }

    /** The line of a node; of a document, the first. */
    Optional<Integer> line(String name) {
        return Optional.ofNullable(nodes.get(name)).map(NodeInfo::getLineNumber).filter(line -> line > 0);
    }

    /**
     * The tag, attribute, text, comment or instruction of that name; the start of the file, where there is none.
     *
     * @param test what a rule asked of it: of a text, the part that was looked for
     */
    Span span(String name, String test) {
        NodeInfo node = nodes.get(name);
        if (node != null && node.getNodeKind() == Type.TEXT) {
            return texts().span(node, test).orElseGet(() -> span(node.getParent()));
        }
        return node == null ? Span.empty(0) : span(node);
    }

    private TextPlaces texts() {
        if (texts.isEmpty()) {
            Set<NodeInfo> wanted = nodes.values().stream()
                    .filter(node -> node.getNodeKind() == Type.TEXT)
                    .collect(Collectors.toSet());
            texts = Optional.of(TextPlaces.of(file, root, wanted));
        }
        return texts.get();
    }

    private Span span(NodeInfo node) {
        return switch (node.getNodeKind()) {
            case Type.ELEMENT -> tag(node);
            case Type.DOCUMENT -> {
                NodeInfo root = node.iterateAxis(AxisInfo.CHILD, child -> child.getNodeKind() == Type.ELEMENT)
                        .next();
                yield root == null ? Span.empty(0) : tag(root);
            }
            case Type.ATTRIBUTE -> Tags.attribute(file.text(), tag(node.getParent()), node.getDisplayName());
            case Type.COMMENT -> between("<!--", node, "-->");
            case Type.PROCESSING_INSTRUCTION -> between("<?" + node.getLocalPart(), node, "?>");
            default -> span(node.getParent());
        };
    }

    /** A node that begins and ends so; one that an entity brings has its place where its parent has. */
    private Span between(String open, NodeInfo node, String close) {
        int end = end(node);
        int start = end < close.length() ? -1 : file.text().lastIndexOf(open, end - close.length());
        return start >= 0 && file.text().startsWith(close, end - close.length())
                ? new Span(start, end)
                : span(node.getParent());
    }

    /** A parser knows where it stands after what it has read. */
    private int end(NodeInfo node) {
        return file.places().offset(node.getLineNumber(), node.getColumnNumber());
    }

    private Span tag(NodeInfo element) {
        return Tags.start(file.text(), end(element), element.getDisplayName());
    }
}
