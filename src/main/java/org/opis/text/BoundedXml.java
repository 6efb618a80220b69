package org.opis.text;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A stream of XML that ends, with the reason, where a file is made to harm its reader or would be half understood. */
final class BoundedXml extends StreamReaderDelegate {
    /** As in validation. */
    private static final int DEPTH = 256;

    private static final int ATTRIBUTES = 1000;

    private int depth;

    BoundedXml(XMLStreamReader xml) {
        super(xml);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == XMLStreamConstants.DTD) {
            throw refused("the file declares a document type, which opis does not read");
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > DEPTH) {
                throw refused("elements are nested more than " + DEPTH + " deep");
            } else if (getAttributeCount() > ATTRIBUTES) {
                throw refused("an element has more than " + ATTRIBUTES + " attributes");
            }
        }
        return event;
    }

    private Refused refused(String why) {
        return new Refused(why, getLocation());
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
