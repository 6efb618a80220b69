package org.opis.derive;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.opis.text.Position;
import org.opis.text.XmlBounds;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads XML with document types, entities and the network off, and no deeper than a stack can bear. */
final class SafeXml extends XMLFilterImpl implements ErrorHandler {
    private Optional<String> beyond = Optional.empty();

    private Locator locator;
    private int depth;
    private Unreadable problem = new Unreadable(new Position(1, 1), "the file cannot be read as XML");

    private SafeXml() {}

    /** Why a text is not readable as XML, and where. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Position position;

        Unreadable(Position position, String message) {
            super(message);
            this.position = position;
        }

        Position position() {
            return position;
        }
    }

    static XdmNode read(String xml) throws Unreadable {
        return read(xml, left -> {});
    }

    /** {@code left} is told which repeated parts of a header are left out. */
    static XdmNode read(String xml, Consumer<DerivationRemark> left) throws Unreadable {
        SafeXml filter = new SafeXml();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            filter.setParent(factory.newSAXParser().getXMLReader());
            DocumentBuilder builder = Stylesheets.PROCESSOR.newDocumentBuilder();
            builder.setLineNumbering(true);
            SAXSource source = new SAXSource(new Singles(filter, left), new InputSource(new StringReader(xml)));
            source.setSystemId("opis:/input");
            return builder.build(source);
        } catch (SaxonApiException e) {
            throw filter.problem;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the XML parser of this Java cannot be made safe", e);
        }
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
        super.setDocumentLocator(given);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        beyond = XmlBounds.beyond(++depth, attributes.getLength(), attributes::getValue);
        if (beyond.isPresent()) {
            fatalError(new SAXParseException(beyond.get(), locator));
        }
        super.startElement(uri, name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        depth--;
        super.endElement(uri, name, qName);
    }

    // the parser's own words depend on the locale of the machine
    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        Position position = new Position(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
        String words = String.valueOf(e.getMessage());
        problem = new Unreadable(
                position,
                beyond.orElse(
                        words.contains("disallow-doctype-decl")
                                ? XmlBounds.DOCTYPE
                                : "the file is not well-formed XML"));
        throw e;
    }
}
