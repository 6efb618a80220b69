package org.opis.validate;

import com.thaiopensource.resolver.AbstractResolver;
import com.thaiopensource.resolver.BasicResolver;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.ResolverException;
import com.thaiopensource.resolver.xml.sax.SAX;
import com.thaiopensource.resolver.xml.sax.SAXResolver;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Jing's way to files, through {@link Resolver} alone. */
final class SchemaSource extends SAXResolver {
    SchemaSource(Resolver resolver) {
        super(new Offline(resolver));
    }

    @Override
    public XMLReader createXMLReader() throws SAXException {
        try {
            XMLReader reader = Xml.reader();
            reader.setEntityResolver(SAX.createEntityResolver(getResolver()));
            return reader;
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private static final class Offline extends AbstractResolver {
        private final Resolver resolver;

        Offline(Resolver resolver) {
            this.resolver = resolver;
        }

        @Override
        public void resolve(Identifier id, Input input) throws IOException, ResolverException {
            if (!input.isResolved()) {
                open(BasicResolver.resolveUri(id), input);
            }
        }

        @Override
        public void open(Input input) throws IOException {
            if (input.isUriDefinitive()) {
                open(input.getUri(), input);
            }
        }

        /** The stream is opened at once, so that Jing's own way, by URL, is never taken. */
        private void open(String uri, Input input) throws IOException {
            String place = resolver.locate(uri);
            input.setByteStream(resolver.open(place));
            input.setUri(place);
        }
    }
}
