package org.opis.lsp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.opis.markup.Outline;
import org.opis.markup.TagReader;
import org.opis.text.Span;
import org.opis.validate.grammar.Situation;

/**
 * Where the caret stands in a file that is being written.
 *
 * @param file the file
 * @param offset of the caret
 */
record Caret(OpenFile file, int offset) {
    /** What is being written. */
    enum Kind {
        /** An element's name behind a less-than sign; or nothing yet, in content. */
        ELEMENT,
        /** The name behind {@code </}. */
        END_TAG,
        /** An attribute's name. */
        ATTRIBUTE,
        /** The value of an attribute, between its quotes. */
        VALUE,
        /** A comment, an instruction, text of a dump. */
        NONE
    }

    /** Behind the last less-than sign that no greater-than sign has answered; -1 in content. */
    private int tagStart() {
        String text = file.text();
        int open = text.lastIndexOf('<', offset - 1);
        return open >= 0 && TagReader.of(text, open).span().end() >= offset && !closes(text, open) ? open : -1;
    }

    private boolean closes(String text, int open) {
        return offset > open + 1
                && text.charAt(offset - 1) == '>'
                && TagReader.of(text, open).span().end() == offset;
    }

    Kind kind() {
        String text = file.text();
        int open = tagStart();
        if (file.outline().isUnread(offset)) {
            return Kind.NONE;
        } else if (open < 0) {
            return endTag() >= 0 ? Kind.END_TAG : Kind.ELEMENT;
        } else if (text.startsWith("</", open)) {
            return Kind.END_TAG;
        } else if (offset <= open + 1 + TagReader.name(text, open + 1).length()) {
            return Kind.ELEMENT;
        }
        return attribute().isPresent() ? Kind.VALUE : Kind.ATTRIBUTE;
    }

    private int endTag() {
        int open = file.text().lastIndexOf("</", offset);
        return open >= 0
                        && open + 2 <= offset
                        && TagReader.name(file.text(), open + 2).length() >= offset - open - 2
                ? open
                : -1;
    }

    /** The start tag that the caret is in. */
    Optional<TagReader> tag() {
        int open = tagStart();
        return open < 0 ? Optional.empty() : Optional.of(TagReader.of(file.text(), open));
    }

    /** The attribute in whose value the caret is. */
    Optional<Outline.Attribute> attribute() {
        return tag().stream()
                .flatMap(tag -> tag.attributes().stream())
                .filter(a -> a.value().start() <= offset && offset <= a.value().end())
                .findFirst();
    }

    /** The word before the caret and behind it that a choice replaces. */
    Span word() {
        String text = file.text();
        int start = offset;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "-_.:#".indexOf(c) >= 0;
    }

    /** The elements around the place where the tag begins, or the caret in content. */
    Situation situation() {
        int at = kind() == Kind.ELEMENT && tagStart() < 0 ? offset : Math.max(tagStart(), 0);
        Outline outline = file.outline();
        Optional<Outline.Element> around = tagStart() < 0
                ? outline.at(offset)
                : outline.tagAt(at + 1).flatMap(outline::parent).or(() -> outline.at(at));
        List<Outline.Element> path = around.map(outline::path).orElse(List.of());
        return new Situation(
                path.stream()
                        .map(e -> new Situation.Open(
                                name(e),
                                attributes(e.attributes()),
                                names(outline.childrenBefore(e.index(), next(path, e, at)))))
                        .toList(),
                path.isEmpty() ? names(outline.childrenBefore(-1, at)) : List.of());
    }

    /** Of an element on the way to the caret, the children before the next one on the way. */
    private static int next(List<Outline.Element> path, Outline.Element element, int at) {
        int i = path.indexOf(element);
        return i + 1 < path.size() ? path.get(i + 1).tag().start() : at;
    }

    private List<QName> names(List<Outline.Element> elements) {
        return elements.stream().map(this::name).toList();
    }

    /** An element's name, in the namespace that it or the nearest one around it declares. */
    QName name(Outline.Element element) {
        int colon = element.name().indexOf(':');
        String prefix = colon < 0 ? "" : element.name().substring(0, colon);
        return new QName(namespace(file.outline().path(element), prefix), element.localName(), prefix);
    }

    private String namespace(List<Outline.Element> path, String prefix) {
        String wanted = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Outline.Attribute> declared = path.get(i).attribute(wanted);
            if (declared.isPresent()) {
                return declared.get().value().of(file.text());
            }
        }
        return "";
    }

    /** The name of an element that begins here, which the outline may not know yet. */
    QName begun(String written) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        List<Outline.Element> path =
                file.outline().at(offset).map(file.outline()::path).orElse(List.of());
        return new QName(namespace(path, prefix), written.substring(colon + 1), prefix);
    }

    /** Declarations of namespaces are no attributes. */
    Map<QName, String> attributes(List<Outline.Attribute> attributes) {
        Map<QName, String> found = new HashMap<>();
        for (Outline.Attribute one : attributes) {
            if (!one.name().startsWith("xmlns")) {
                found.put(attribute(one.name()), one.value().of(file.text()));
            }
        }
        return found;
    }

    /** Of prefixes only that of XML itself is known here. */
    static QName attribute(String written) {
        return written.startsWith("xml:")
                ? new QName(XMLConstants.XML_NS_URI, written.substring(4), "xml")
                : new QName(written);
    }
}
