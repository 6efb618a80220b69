package org.opis.validate.include;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opis.text.Span;
import org.opis.validate.xml.ElementPath;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The inclusions of one file, and the element of it that another file may include. */
final class Includes extends DefaultHandler {
    private static final String FALLBACK = "fallback";

    private final ElementPath trail;
    private final Optional<String> wanted;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Include> found = new ArrayList<>();
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private Map<String, String> declared = new HashMap<>();
    private Optional<Element> element = Optional.empty();
    private int wantedDepth;

    /**
     * One xi:include.
     *
     * @param span from its start tag to its end tag
     * @param tag its start tag
     * @param fallback what is inside its xi:fallback
     */
    record Include(Span span, Span tag, String href, String parse, String xpointer, Optional<Span> fallback) {}

    /**
     * An element to be included.
     *
     * @param name as it is written
     * @param missing the namespace declarations that it needs elsewhere
     */
    record Element(Span span, String name, String missing) {}

    private record Open(Span tag, Map<String, String> attributes, int depth, Optional<Span> fallback) {}

    /** @param wanted the xml:id of the element; empty for the root */
    Includes(ElementPath trail, Optional<String> wanted) {
        this.trail = trail;
        this.wanted = wanted;
    }

    /** In the order of their start tags. */
    List<Include> found() {
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
    }

    Optional<Element> element() {
        return element;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        declared.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        scopes.push(declared);
        if (element.isEmpty() && isWanted(attributes)) {
            element = Optional.of(new Element(trail.tag(), qName, missing()));
            wantedDepth = trail.depth();
        }
        declared = new HashMap<>();
        boolean include = uri.equals(NotIncluded.XINCLUDE) && local.equals(NotIncluded.INCLUDE);
        if (include || uri.equals(NotIncluded.XINCLUDE) && local.equals(FALLBACK)) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                values.put(attributes.getQName(i), attributes.getValue(i));
            }
            open.push(new Open(trail.tag(), values, trail.depth(), Optional.empty()));
        }
    }

    private boolean isWanted(Attributes attributes) {
        return wanted.map(id -> id.equals(attributes.getValue("xml:id"))).orElse(true);
    }

    /** Declarations of the elements around, and the absence of a default one. */
    private String missing() {
        Map<String, String> inScope = new TreeMap<>();
        scopes.descendingIterator().forEachRemaining(inScope::putAll);
        inScope.putIfAbsent("", "");
        inScope.keySet().removeAll(declared.keySet());
        StringBuilder out = new StringBuilder();
        inScope.forEach((prefix, uri) -> out.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                .append("=\"")
                .append(uri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"))
                .append('"'));
        return out.toString();
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        scopes.pop();
        if (element.isPresent() && wantedDepth == trail.depth()) {
            Element e = element.get();
            element = Optional.of(new Element(new Span(e.span().start(), trail.here()), e.name(), e.missing()));
            wantedDepth = -1;
        }
        if (open.isEmpty() || open.peek().depth() != trail.depth()) {
            return;
        }
        Open closed = open.pop();
        if (local.equals(FALLBACK) && !open.isEmpty()) {
            Open around = open.pop();
            open.push(new Open(around.tag(), around.attributes(), around.depth(), Optional.of(content(closed.tag()))));
        } else if (local.equals(NotIncluded.INCLUDE)) {
            found.add(include(closed));
        }
    }

    private Span content(Span tag) {
        int close = trail.file().text().lastIndexOf("</", Math.max(0, trail.here() - 1));
        return close < tag.end() ? Span.empty(tag.end()) : new Span(tag.end(), close);
    }

    private Include include(Open closed) {
        Map<String, String> values = closed.attributes();
        return new Include(
                new Span(closed.tag().start(), Math.max(closed.tag().end(), trail.here())),
                closed.tag(),
                values.getOrDefault("href", ""),
                values.getOrDefault("parse", "xml"),
                values.getOrDefault("xpointer", ""),
                closed.fallback());
    }
}
