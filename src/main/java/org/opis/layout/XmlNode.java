package org.opis.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a layout file.
 *
 * @param line 1-based, of the end of its start tag
 * @param column 1-based
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, int line, int column) {
    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    String attribute(String name, String otherwise) {
        return attributes.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return attribute(name).map(Integer::parseInt).orElse(otherwise);
    }

    Stream<XmlNode> children(String name) {
        return children.stream().filter(c -> c.name.equals(name));
    }

    /** The children of the one child of this name; none if there is no such child. */
    Stream<XmlNode> within(String name) {
        return children(name).flatMap(c -> c.children.stream());
    }
}
