package org.opis.validate.wellformed;

import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Refuses an entity that the parser leaves out since it is not in the file: a schema would lack a part, in silence. */
final class NoEntities extends XMLFilterImpl {
    private Locator locator = new LocatorImpl();

    NoEntities(XMLReader reader) {
        super(reader);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        SAXParseException fault =
                new SAXParseException("the entity " + name + " is outside the file, where opis does not read", locator);
        fatalError(fault);
        throw fault;
    }
}
