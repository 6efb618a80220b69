package org.opis.validate.wellformed;

import java.util.ArrayList;
import java.util.List;
import org.opis.diagnostic.Code;
import org.opis.text.XmlBounds;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.Outside;
import org.opis.validate.xml.Refused;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.LexicalHandler;

/** One reading of a file for several handlers; refuses what leads out of the file or too deep into it. */
final class SafeSaxHandler extends DefaultHandler2 {
    private final ElementPath trail;
    private final ContentHandler[] handlers;
    private final Outside outside;
    private boolean declares;
    /** Those of the handlers that look at comments. */
    private final List<LexicalHandler> lexical = new ArrayList<>();

    SafeSaxHandler(ElementPath trail, List<? extends ContentHandler> handlers) {
        this.trail = trail;
        this.handlers = handlers.toArray(ContentHandler[]::new);
        this.outside = trail.outside();
        for (ContentHandler handler : handlers) {
            if (handler instanceof LexicalHandler one) {
                lexical.add(one);
            }
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        Locator standpoint = new Standpoint(locator, trail);
        trail.follow(standpoint);
        for (ContentHandler handler : handlers) {
            handler.setDocumentLocator(standpoint);
        }
    }

    @Override
    public void startDocument() throws SAXException {
        for (ContentHandler handler : handlers) {
            handler.startDocument();
        }
    }

    @Override
    public void endDocument() throws SAXException {
        for (ContentHandler handler : handlers) {
            handler.endDocument();
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        trail.declare(prefix);
        for (ContentHandler handler : handlers) {
            handler.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        trail.undeclare(prefix);
        for (ContentHandler handler : handlers) {
            handler.endPrefixMapping(prefix);
        }
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        trail.enter(qName);
        if (trail.depth() > XmlBounds.DEPTH) {
            throw new Refused(SpanFinding.of(Code.V593, trail.tag(), XmlBounds.DEEP));
        }
        outside.lookAt(attributes);
        for (ContentHandler handler : handlers) {
            handler.startElement(uri, name, qName, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        for (ContentHandler handler : handlers) {
            handler.endElement(uri, name, qName);
        }
        trail.leave();
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        for (ContentHandler handler : handlers) {
            handler.characters(text, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        characters(text, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        passPiece();
        for (ContentHandler handler : handlers) {
            handler.processingInstruction(target, data);
        }
    }

    @Override
    public void comment(char[] text, int start, int length) throws SAXException {
        passPiece();
        for (LexicalHandler handler : lexical) {
            handler.comment(text, start, length);
        }
    }

    @Override
    public void endCDATA() {
        passPiece();
    }

    /** A declaration of the document type is one piece, with all that is in it. */
    private void passPiece() {
        if (!declares) {
            trail.pass();
        }
    }

    @Override
    public void endDTD() throws SAXException {
        declares = false;
        trail.pass();
        outside.endDeclaration();
        for (LexicalHandler handler : lexical) {
            handler.endDTD();
        }
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        declares = true;
        outside.declare(publicId, systemId);
        // what stands in a declaration is no part of the document
        for (LexicalHandler handler : lexical) {
            handler.startDTD(name, publicId, systemId);
        }
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) {
        outside.declareEntity(name, systemId);
    }

    @Override
    public void internalEntityDecl(String name, String value) {
        trail.references().declare(name, value);
    }

    @Override
    public void startEntity(String name) {
        if (!isDeclaration(name)) {
            trail.references().enter(name, trail.file().text(), trail.lastTag());
        }
    }

    @Override
    public void endEntity(String name) {
        if (!isDeclaration(name)) {
            trail.references().leave();
        }
    }

    /** SAX calls the document type {@code [dtd]}; a per cent sign begins the name of a parameter entity. */
    private static boolean isDeclaration(String name) {
        return name.startsWith("[") || name.startsWith("%");
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        if (!name.equals("[dtd]")) {
            outside.skip(name);
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
