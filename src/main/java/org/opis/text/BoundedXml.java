package org.opis.text;

import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A stream of XML that ends, with the reason, where a file is made to harm its reader or would be half understood. */
final class BoundedXml extends StreamReaderDelegate {
    private int depth;

    BoundedXml(XMLStreamReader xml) {
        super(xml);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == XMLStreamConstants.DTD) {
            throw new Refused(XmlBounds.DOCTYPE, getLocation());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            Optional<String> beyond = XmlBounds.beyond(++depth, getAttributeCount(), this::getAttributeValue);
            if (beyond.isPresent()) {
                throw new Refused(beyond.get(), getLocation());
            }
        }
        return event;
    }

    /** Not what XML forbids, but what opis does not take. */
    static final class Refused extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        private final String why;

        Refused(String why, Location place) {
            super(why, place);
            this.why = why;
        }

        String why() {
            return why;
        }
    }
}
