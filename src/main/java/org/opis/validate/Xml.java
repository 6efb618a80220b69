package org.opis.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The one way opis parses XML: no DTD, no external entity, no network, every expansion limited. */
final class Xml {
    private static final Map<String, Boolean> FEATURES = Map.of(
            XMLConstants.FEATURE_SECURE_PROCESSING,
            true,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd",
            false,
            "http://xml.org/sax/features/external-general-entities",
            false,
            "http://xml.org/sax/features/external-parameter-entities",
            false);
    private static final Map<String, String> LIMITS = Map.of(
            "entityExpansionLimit", "10000",
            "totalEntitySizeLimit", "10000000",
            "elementAttributeLimit", "1000",
            "maxXMLNameLimit", "1000");
    private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");
    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

    private Xml() {}

    /** Reads the file once for all the handlers, in their order; what ended the reading, if anything did. */
    static Optional<Mark> parse(Trail trail, List<? extends ContentHandler> handlers) {
        String text = trail.file().text();
        Optional<Mark> hopeless = LongStretch.in(text).or(() -> Doctype.unfinished(text));
        if (hopeless.isPresent()) {
            return hopeless;
        }
        try {
            XMLReader reader = reader(new Walk(trail, handlers));
            return read(reader, new InputSource(new StringReader(lineFeeds(text))), trail);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Mark> read(XMLReader reader, InputSource source, Trail trail) {
        try {
            reader.parse(source);
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.mark());
        } catch (SAXParseException e) {
            return Optional.of(Malformed.explain(e, trail));
        } catch (SAXException | IOException e) {
            // the parser lost its way: "Scanner State 24 not Recognized"
            return Optional.of(Malformed.at(trail.here(), trail));
        }
    }

    /** The JDK's parser miscounts columns behind a lone CR; each character keeps its place (XML 1.0 section 2.11). */
    private static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : LONE_RETURN.matcher(text).replaceAll("\n");
    }

    /** A reader that follows no reference out of the file. */
    static XMLReader reader() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        for (Map.Entry<String, Boolean> feature : FEATURES.entrySet()) {
            factory.setFeature(feature.getKey(), feature.getValue());
        }
        XMLReader reader = factory.newSAXParser().getXMLReader();
        for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
            reader.setProperty(LIMIT + limit.getKey(), limit.getValue());
        }
        reader.setEntityResolver((name, id) -> new InputSource(InputStream.nullInputStream()));
        return reader;
    }

    /** The same for those who cannot be told of its failure, which would be one of the JDK. */
    static XMLReader plainReader() {
        try {
            return reader();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XMLReader reader(Walk walk) throws SAXException, ParserConfigurationException {
        XMLReader reader = reader();
        reader.setContentHandler(walk);
        reader.setErrorHandler(walk);
        reader.setProperty("http://xml.org/sax/properties/lexical-handler", walk);
        reader.setProperty("http://xml.org/sax/properties/declaration-handler", walk);
        return reader;
    }
}
