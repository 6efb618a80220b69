package org.opis.validate.wellformed;

import java.util.Optional;
import org.opis.text.XmlBounds;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Refuses in a schema or a catalog what is deeper or longer than anything that somebody wrote, and an entity that the parser
 * leaves out since it is not in the file: a part would be lacking, in silence.
 */
final class BoundedFilter extends XMLFilterImpl {
    private Locator locator = new LocatorImpl();
    private int depth;

    BoundedFilter(XMLReader reader) {
        super(reader);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public void startDocument() throws SAXException {
        depth = 0;
        super.startDocument();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        Optional<String> beyond = XmlBounds.beyond(++depth, attributes.getLength(), attributes::getValue);
        if (beyond.isPresent()) {
            throw refused(beyond.get());
        }
        super.startElement(uri, name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        depth--;
        super.endElement(uri, name, qName);
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        throw refused("the entity " + name + " is outside the file, where opis does not read");
    }

    private SAXParseException refused(String why) throws SAXException {
        SAXParseException fault = new SAXParseException(why, locator);
        fatalError(fault);
        return fault;
    }
}
