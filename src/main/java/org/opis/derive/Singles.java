package org.opis.derive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.opis.text.Position;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Of the parts of a file that describe one thing, lets the first through: TEI allows some of them twice, a page has one
 * place for each. What is left out is said.
 */
final class Singles extends XMLFilterImpl {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final Map<String, Set<String>> ONE = Map.of(
            "TEI", Set.of("teiHeader", "text"),
            "teiHeader", Set.of("fileDesc", "encodingDesc", "profileDesc", "revisionDesc"),
            "fileDesc", Set.of("titleStmt", "publicationStmt", "sourceDesc"),
            "sourceDesc", Set.of("msDesc"),
            "msDesc", Set.of("msIdentifier", "msContents", "physDesc", "history"),
            "encodingDesc", Set.of("appInfo"),
            "profileDesc", Set.of("langUsage", "creation"));

    /** An element that is open, and which of its parts have been seen. */
    private record Open(String name, Set<String> seen) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Consumer<DerivationRemark> left;
    /** How deep in an element that is left out. */
    private int out;

    private Locator locator;

    /** @param left is told what is left out */
    Singles(XMLReader parent, Consumer<DerivationRemark> left) {
        super(parent);
        this.left = left;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
        super.setDocumentLocator(given);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (out > 0 || isSecond(uri, name)) {
            out++;
            return;
        }
        open.push(new Open(uri.equals(TEI) ? name : "", new HashSet<>()));
        super.startElement(uri, name, qName, attributes);
    }

    private boolean isSecond(String uri, String name) {
        boolean second = !open.isEmpty()
                && uri.equals(TEI)
                && ONE.getOrDefault(open.peek().name(), Set.of()).contains(name)
                && !open.peek().seen().add(name);
        if (second) {
            int line = locator == null ? 1 : Math.max(1, locator.getLineNumber());
            left.accept(DerivationRemarks.repeated(new Position(line, 1), name));
        }
        return second;
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (out > 0) {
            out--;
            return;
        }
        open.pop();
        super.endElement(uri, name, qName);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (out == 0) {
            super.characters(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        if (out == 0) {
            super.ignorableWhitespace(characters, start, length);
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        if (out == 0) {
            super.processingInstruction(target, data);
        }
    }
}
