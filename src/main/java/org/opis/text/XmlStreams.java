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

    /**
     * A place that an XML parser names: it counts columns in UTF-16 code units and stands behind a tag.
     *
     * @param line 1-based; what lies beyond the file is its end
     * @param column 1-based
     */
    public static Span place(Source file, int line, int column) {
        Line at = file.lines().get(Math.min(Math.max(line, 1), file.lines().size()) - 1);
        return Span.empty(
                Math.min(at.span().start() + Math.max(column, 1) - 1, at.span().end()));
    }
}
