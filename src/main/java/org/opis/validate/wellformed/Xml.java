package org.opis.validate.wellformed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.Refused;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The one way opis parses XML: no DTD, no external entity, no network, every expansion limited. */
public final class Xml {
    private static final Map<String, Boolean> FEATURES = Map.of(
            XMLConstants.FEATURE_SECURE_PROCESSING,
            true,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd",
            false,
            "http://xml.org/sax/features/external-general-entities",
            false,
            "http://xml.org/sax/features/external-parameter-entities",
            false,
            // a name of an entity as it is written
            "http://xml.org/sax/features/resolve-dtd-uris",
            false);
    private static final Map<String, String> LIMITS = Map.of(
            "entityExpansionLimit", "10000",
            "totalEntitySizeLimit", "10000000",
            "elementAttributeLimit", "1000",
            "maxXMLNameLimit", "1000");
    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

    public static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

    private Xml() {}

    /** Reads the file once for all the handlers, in their order; what ended the reading, if anything did. */
    public static Optional<SpanFinding> parse(ElementPath trail, List<? extends ContentHandler> handlers) {
        Optional<SpanFinding> hopeless = SizeGuard.in(trail.file().text());
        int length = trail.file().text().length();
        return hopeless.isPresent() ? hopeless : parse(trail, SlidingReader.whole(trail), length, handlers);
    }

    /** The same for a file that was screened and is read stretch by stretch. */
    static Optional<SpanFinding> parse(
            ElementPath trail, SlidingReader scroll, List<? extends ContentHandler> handlers) {
        return parse(trail, scroll, Integer.MAX_VALUE, handlers);
    }

    private static Optional<SpanFinding> parse(
            ElementPath trail, SlidingReader scroll, int length, List<? extends ContentHandler> handlers) {
        return Readers.with(new SafeSaxHandler(trail, handlers), length, reader -> read(reader, scroll, trail));
    }

    private static Optional<SpanFinding> read(XMLReader reader, SlidingReader scroll, ElementPath trail) {
        try {
            reader.parse(new InputSource(scroll));
            return Optional.empty();
        } catch (Refused e) {
            scroll.lookAhead();
            return Optional.of(e.mark());
        } catch (SAXParseException e) {
            scroll.lookAhead();
            return Optional.of(Malformed.explain(e, trail));
        } catch (SAXException | IOException e) {
            // the parser lost its way: "Scanner State 24 not Recognized"
            scroll.lookAhead();
            return Optional.of(Malformed.at(trail.here(), trail));
        }
    }

    /** A reader that follows no reference out of the file. */
    static XMLReader reader() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        // of the reader: the factory would make another parser to try each
        for (Map.Entry<String, Boolean> feature : FEATURES.entrySet()) {
            reader.setFeature(feature.getKey(), feature.getValue());
        }
        for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
            reader.setProperty(LIMIT + limit.getKey(), limit.getValue());
        }
        reader.setEntityResolver((name, id) -> new InputSource(InputStream.nullInputStream()));
        return reader;
    }

    /** One for schemas and catalogs, which refuses what it would have to leave out; its failure would be one of the JDK. */
    public static XMLReader plainReader() {
        try {
            return new BoundedFilter(reader());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
