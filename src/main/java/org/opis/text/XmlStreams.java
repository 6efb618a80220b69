package org.opis.text;

import javax.xml.stream.XMLInputFactory;

/** The one setting of streaming XML: no document type is read, no entity fetched, nothing outside the file opened. */
public final class XmlStreams {
    private XmlStreams() {}

    /** A new factory, whose readers give runs of characters as one event if {@code coalescing}. */
    public static XMLInputFactory factory(boolean coalescing) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, coalescing);
        return factory;
    }
}
