package org.opis.validate;

import com.thaiopensource.resolver.AbstractResolver;
import com.thaiopensource.resolver.BasicResolver;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.ResolverException;
import com.thaiopensource.resolver.xml.sax.SAX;
import com.thaiopensource.resolver.xml.sax.SAXResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.xml.sax.XMLReader;

/** Jing's way to files, through {@link Resolver} alone. */
final class SchemaSource extends SAXResolver {
    private final Offline offline;

    SchemaSource(Resolver resolver, boolean compact) {
        this(new Offline(resolver, compact));
    }

    private SchemaSource(Offline offline) {
        super(offline);
        this.offline = offline;
    }

    /** Opens the schema itself. */
    void open(String uri, Input input) throws IOException {
        offline.open(uri, input);
    }

    /** Whether a file of compact syntax names the namespace of Schematron. */
    boolean speaksOfRules() {
        return offline.rules;
    }

    @Override
    public XMLReader createXMLReader() {
        XMLReader reader = Xml.plainReader();
        reader.setEntityResolver(SAX.createEntityResolver(getResolver()));
        return reader;
    }

    private static final class Offline extends AbstractResolver {
        private final Resolver resolver;
        private final boolean compact;
        private boolean rules;

        Offline(Resolver resolver, boolean compact) {
            this.resolver = resolver;
            this.compact = compact;
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
            input.setByteStream(compact ? looked(resolver.open(place)) : resolver.open(place));
            input.setUri(place);
        }

        private InputStream looked(InputStream stream) throws IOException {
            try (stream) {
                byte[] bytes = stream.readAllBytes();
                rules |= new String(bytes, StandardCharsets.ISO_8859_1).contains(SchematronReader.SCHEMATRON);
                return new ByteArrayInputStream(bytes);
            }
        }
    }
}
