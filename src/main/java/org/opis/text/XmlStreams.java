package org.opis.text;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The one setting of streaming XML: no document type is read, no entity fetched, nothing outside the file opened. */
public final class XmlStreams {
    private XmlStreams() {}

    /**
     * Begins to read a text; {@code coalescing} gives runs of characters as one event.
     *
     * @throws XMLStreamException here and later where the text is no XML, declares a document type, or has more levels or
     *     attributes than any real file
     */
    public static XMLStreamReader read(String xml, boolean coalescing) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, coalescing);
        return new BoundedXml(factory.createXMLStreamReader(new StringReader(xml)));
    }

    /** Why a text could not be read, a clause that begins a sentence. */
    public static String reason(XMLStreamException e) {
        return e instanceof BoundedXml.Refused refused
                ? "Not read: " + refused.why()
                : "Not well-formed: "
                        + String.valueOf(e.getMessage())
                                .replaceFirst("(?s).*Message: ", "")
                                .replaceAll("\\s+", " ");
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
