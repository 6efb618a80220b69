package org.opis.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.opis.text.Span;
import org.xml.sax.Locator;
import org.xml.sax.helpers.LocatorImpl;

/** Where the reading of a file stands: the open elements, the last tag. */
final class Trail {
    private XmlFile file;
    private final Deque<Open> open = new ArrayDeque<>();
    private Locator locator = new LocatorImpl();
    private final References references = new References();
    private int lastTag;
    /** The elements that ended last, outermost first: the last child of each open element, so far. */
    private final Deque<Optional<String>> children = new ArrayDeque<>(List.of(Optional.empty()));

    /**
     * An open element.
     *
     * @param end of its start tag
     * @param where its start tag begins, once the text has moved on
     */
    record Open(String name, int end, Optional<String> where) {}

    /** Of a file of which nothing was read. */
    Trail() {
        this(new XmlFile(""));
    }

    Trail(XmlFile file) {
        this.file = file;
    }

    /** The reading goes on in another stretch of the file, which begins {@code by} characters behind this one. */
    void move(XmlFile next, int by) {
        if (by > 0) {
            List<Open> moved = open.stream().map(o -> moved(o, by)).toList();
            open.clear();
            open.addAll(moved);
            lastTag -= by;
            references.move(by);
        }
        file = next;
    }

    private Open moved(Open one, int by) {
        return new Open(one.name(), one.end() - by, Optional.of(where(one)));
    }

    private String where(Open one) {
        return one.where()
                .orElseGet(() -> file.where().apply(tag(one.name(), one.end()).start()));
    }

    void follow(Locator locator) {
        this.locator = locator;
    }

    /** What an internal entity brought in has no place of its own: it stands where the last tag ended. */
    void enter(String name) {
        int here = here();
        lastTag = Tags.isStart(file.text(), Tags.endingAt(file.text(), here), name) ? here : lastTag;
        open.push(new Open(name, lastTag, Optional.empty()));
        children.push(Optional.empty());
    }

    void leave() {
        children.pop();
        children.pop();
        children.push(Optional.of(open.pop().name()));
        lastTag = here();
    }

    int depth() {
        return open.size();
    }

    /** Where the parser stands: behind the event it reports. */
    int here() {
        return file.places().offset(locator.getLineNumber(), locator.getColumnNumber());
    }

    /** The start tag of the innermost open element; the root, where there is none. */
    Span tag() {
        return open.isEmpty()
                ? Span.empty(0)
                : tag(open.peek().name(), open.peek().end());
    }

    /** How a message names the place of that tag. */
    String where() {
        return open.isEmpty() ? file.where().apply(0) : where(open.peek());
    }

    /** A start tag that ends at {@code end}; empty for one that an internal entity brought in, or that is rolled up. */
    Span tag(String name, int end) {
        if (end <= 0) {
            return Span.empty(0);
        }
        Span tag = Tags.endingAt(file.text(), end);
        return Tags.isStart(file.text(), tag, name) ? tag : Span.empty(end);
    }

    /** The name of the innermost open element. */
    Optional<String> element() {
        return open.stream().map(Open::name).findFirst();
    }

    /** The name of the element around the innermost one. */
    Optional<String> parent() {
        return open.stream().map(Open::name).skip(1).findFirst();
    }

    /** The name of the element before the innermost one, in the same parent. */
    Optional<String> previous() {
        return children.stream().skip(1).findFirst().orElse(Optional.empty());
    }

    /** The end of the last tag that was read. */
    int lastTag() {
        return lastTag;
    }

    References references() {
        return references;
    }

    XmlFile file() {
        return file;
    }
}
