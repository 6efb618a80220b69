package org.opis.tei;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opis.text.Span;

/**
 * An element of a TEI file and the characters of the dump that it marks.
 *
 * @param name local name
 * @param attributes by name, {@code xml:id} with its prefix
 * @param children elements in it, in order
 * @param outer where it stands in {@code content}, with the delimiters that decoding rebuilds
 * @param inner the same without its own delimiters; those of its children are there
 * @param content the decoded body inside {@code text}, the characters as written elsewhere
 * @param number its place among the elements of {@code text} in the order of the file, that of {@code text} itself being
 *     0; -1 outside
 * @param offset where {@code outer} begins in the dump, in UTF-16 code units; 0 outside {@code text}
 */
public record MarkedElement(
        String name,
        Map<String, String> attributes,
        List<MarkedElement> children,
        Span outer,
        Span inner,
        CharSequence content,
        int number,
        int offset) {
    public MarkedElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** What the dump has between the delimiters. */
    public String text() {
        return inner.of(content);
    }

    /** Empty where there is none. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    public boolean is(String wanted, String type) {
        return name.equals(wanted) && attribute("type").equals(type);
    }

    /** This element and every one in it, in the order of the file. */
    public Stream<MarkedElement> all() {
        Stream.Builder<MarkedElement> found = Stream.builder();
        visit(found::add);
        return found.build();
    }

    private void visit(Consumer<MarkedElement> out) {
        out.accept(this);
        children.forEach(child -> child.visit(out));
    }
}
