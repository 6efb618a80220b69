package org.opis.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opis.text.Span;

/**
 * The elements of a file while it is being written: as much of its markup as can be told, well-formed or not. An end tag
 * closes the nearest open element of its name; one that nothing opened is passed over.
 */
public final class Outline {
    private final List<Element> elements;
    private final List<Span> unread;
    private final Map<Integer, List<Element>> children;

    private Outline(List<Element> elements, List<Span> unread) {
        this.elements = List.copyOf(elements);
        this.unread = List.copyOf(unread);
        this.children = elements.stream().collect(Collectors.groupingBy(Element::parent));
    }

    /**
     * An attribute.
     *
     * @param name as it is written, with its prefix
     * @param span of the name
     * @param value the characters between the quotes, as they are written
     */
    public record Attribute(String name, Span span, Span value) {}

    /**
     * An element.
     *
     * @param index its place in {@link #elements()}
     * @param name as it is written, with its prefix
     * @param parent that of the element it stands in; -1 for one that stands in no other
     * @param tag its start tag
     * @param end its end tag; empty, where it ends, if it has none
     */
    public record Element(int index, String name, int parent, Span tag, Span end, List<Attribute> attributes) {
        /** From the start tag to the end tag. */
        public Span whole() {
            return new Span(tag.start(), end.end());
        }

        /** What it holds. */
        public Span content() {
            return new Span(tag.end(), end.start());
        }

        public Optional<Attribute> attribute(String wanted) {
            return attributes.stream().filter(a -> a.name().equals(wanted)).findFirst();
        }

        /** The value of an attribute, as it is written; empty without it. */
        public String value(String wanted, String text) {
            return attribute(wanted).map(a -> a.value().of(text)).orElse("");
        }

        public String localName() {
            return name.substring(name.indexOf(':') + 1);
        }
    }

    /** Reads a text of any kind. */
    public static Outline of(String text) {
        List<Element> elements = new ArrayList<>();
        List<Span> unread = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int at = text.indexOf('<');
        while (at >= 0) {
            Optional<Span> passed = Passed.at(text, at);
            int next;
            if (passed.isPresent()) {
                unread.add(passed.get());
                next = passed.get().end();
            } else if (text.startsWith("</", at)) {
                next = close(text, at, elements, open);
            } else {
                TagReader tag = TagReader.of(text, at);
                if (tag.isTag()) {
                    int parent = open.isEmpty() ? -1 : open.peek();
                    Span end = Span.empty(tag.span().end());
                    elements.add(new Element(elements.size(), tag.name(), parent, tag.span(), end, tag.attributes()));
                    if (!tag.isEmptyElement()) {
                        open.push(elements.size() - 1);
                    }
                }
                next = tag.span().end();
            }
            at = text.indexOf('<', Math.max(next, at + 1));
        }
        open.forEach(left -> end(elements, left, Span.empty(text.length())));
        return new Outline(elements, unread);
    }

    private static int close(String text, int at, List<Element> elements, Deque<Integer> open) {
        String name = TagReader.name(text, at + 2);
        int closing = text.indexOf('>', at);
        int next = text.indexOf('<', at + 1);
        int end = closing < 0 || next >= 0 && next < closing ? at + 2 + name.length() : closing + 1;
        if (open.stream().anyMatch(i -> elements.get(i).name().equals(name))) {
            int last = open.pop();
            while (!elements.get(last).name().equals(name)) {
                end(elements, last, Span.empty(at));
                last = open.pop();
            }
            end(elements, last, new Span(at, end));
        }
        return end;
    }

    private static void end(List<Element> elements, int i, Span end) {
        Element one = elements.get(i);
        elements.set(i, new Element(i, one.name(), one.parent(), one.tag(), end, one.attributes()));
    }

    /** In the order of their start tags. */
    public List<Element> elements() {
        return elements;
    }

    public Optional<Element> parent(Element element) {
        return element.parent() < 0 ? Optional.empty() : Optional.of(elements.get(element.parent()));
    }

    /** Whether a place is in a comment, an instruction or a CDATA section. */
    public boolean isUnread(int offset) {
        return unread.stream().anyMatch(span -> span.start() < offset && offset < span.end());
    }

    /** The innermost element that a place is in; at the edge of a tag it is outside. */
    public Optional<Element> at(int offset) {
        Optional<Element> found = Optional.empty();
        for (Element element : elements) {
            if (element.tag().start() >= offset) {
                break;
            } else if (offset < element.whole().end() || isOpenAt(element, offset)) {
                found = Optional.of(element);
            }
        }
        return found;
    }

    private static boolean isOpenAt(Element element, int offset) {
        return element.end().isEmpty()
                && element.end().start() == offset
                && offset > element.tag().end();
    }

    /** The element whose start tag a place is in, behind its name or in it. */
    public Optional<Element> tagAt(int offset) {
        return at(offset).filter(e -> offset < e.tag().end());
    }

    /** From the outermost to the element itself. */
    public List<Element> path(Element element) {
        List<Element> path = new ArrayList<>(List.of(element));
        for (Optional<Element> up = parent(element); up.isPresent(); up = parent(up.get())) {
            path.add(0, up.get());
        }
        return path;
    }

    /** The children of an element. */
    public List<Element> children(Element element) {
        return children.getOrDefault(element.index(), List.of());
    }

    /** The children of an element, or of the file for -1, that begin before a place. */
    public List<Element> childrenBefore(int parent, int offset) {
        return children.getOrDefault(parent, List.of()).stream()
                .takeWhile(e -> e.tag().start() < offset)
                .toList();
    }
}
