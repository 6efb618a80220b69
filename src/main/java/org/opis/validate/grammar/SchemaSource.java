package org.opis.validate.grammar;

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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.wellformed.Xml;
import org.xml.sax.XMLReader;

/** Jing's way to files, through {@link Resolver} alone. */
public final class SchemaSource extends SAXResolver {
    /** The namespace of ISO Schematron. */
    public static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

    private static final Pattern IDS = Pattern.compile(":ID(?:REFS?)?\\b");
    private static final Pattern XML_ID = Pattern.compile("xml:id\\s*\\{\\s*\\w+:ID\\b");

    private final Offline offline;

    private final boolean bare;
    private boolean ids;

    SchemaSource(Resolver resolver, boolean compact) {
        this(new Offline(uri -> resolver.open(uri), resolver::locate, compact), false);
    }

    private SchemaSource(Offline offline, boolean bare) {
        super(offline);
        this.offline = offline;
        this.bare = bare;
    }

    /** One for a grammar in XML syntax that is to have no wildcards. */
    static SchemaSource withoutWildcards(Opening opening) {
        return new SchemaSource(new Offline(opening, uri -> uri, false), true);
    }

    /** Opens a file by its URI. */
    interface Opening {
        InputStream open(String uri) throws IOException;
    }

    /** Whether the grammar may have attributes of the types ID and IDREF. */
    boolean speaksOfIds() {
        return ids || offline.ids;
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
        return bare ? new NoWildcards(reader) : new IdSigns(reader, () -> ids = true);
    }

    private static final class Offline extends AbstractResolver {
        private final Opening opening;
        private final UnaryOperator<String> located;
        private final boolean compact;
        private boolean rules;
        private boolean ids;

        Offline(Opening opening, UnaryOperator<String> located, boolean compact) {
            this.opening = opening;
            this.located = located;
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
            String place = located.apply(uri);
            input.setByteStream(compact ? looked(opening.open(place)) : opening.open(place));
            input.setUri(place);
        }

        private InputStream looked(InputStream stream) throws IOException {
            try (stream) {
                byte[] bytes = stream.readAllBytes();
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                rules |= text.contains(SCHEMATRON);
                ids |= IDS.matcher(XML_ID.matcher(text).replaceAll("")).find();
                return new ByteArrayInputStream(bytes);
            }
        }
    }
}
