package org.opis.validate.schematron;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.transform.Source;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.lib.UnparsedTextURIResolver;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.trans.XPathException;
import org.opis.validate.finding.OneLine;
import org.opis.validate.resolve.FirstError;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.resolve.Unreadable;
import org.opis.validate.wellformed.Xml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * What the rules of a schema read while one file is checked: below the schema, below the file, and what a catalog names.
 * Saxon would put the message of a cause behind that of an exception, so that none has a cause.
 */
final class RuleFiles implements ResourceResolver, UnparsedTextURIResolver {
    private final Resolver resolver;
    private final KnownTrees known;
    /** By their names; held so long as the file is checked. */
    private final Map<String, XdmNode> read = new TreeMap<>();

    private final TreeSet<String> refused = new TreeSet<>();

    RuleFiles(Resolver resolver, KnownTrees known) {
        this.resolver = resolver;
        this.known = known;
    }

    /** Why files were not read, a clause each. */
    TreeSet<String> refused() {
        return refused;
    }

    /** The tree of a file that was read. */
    Optional<XdmNode> tree(String uri) {
        return Optional.ofNullable(read.get(uri));
    }

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
        int hash = request.uri.indexOf('#');
        String place = allowed(hash < 0 ? request.uri : request.uri.substring(0, hash));
        XdmNode tree = read.get(place);
        if (tree == null) {
            tree = known.get(place, () -> parse(place));
            read.put(place, tree);
        }
        return tree.getUnderlyingNode();
    }

    @Override
    public Reader resolve(URI uri, String encoding, Configuration config) throws XPathException {
        String place = allowed(uri.toString());
        try (InputStream stream = resolver.open(place)) {
            byte[] bytes = stream.readAllBytes();
            String text = new String(bytes, charset(encoding, bytes));
            return new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new XPathException(Unreadable.of(e));
        }
    }

    /** Where it is kept, if it may be read. */
    String allowed(String uri) throws XPathException {
        String place = resolver.locate(uri);
        try {
            Optional<String> why = resolver.refusal(place);
            if (why.isPresent()) {
                refused.add(why.get());
                throw new XPathException(why.get());
            }
            return place;
        } catch (IOException e) {
            throw new XPathException(Unreadable.of(e));
        }
    }

    private XdmNode parse(String place) throws XPathException {
        FirstError error = new FirstError();
        try (InputStream stream = resolver.open(place)) {
            BuildingContentHandler builder = Schematron.builder();
            XMLReader reader = Xml.plainReader();
            reader.setContentHandler(builder);
            reader.setProperty(Xml.LEXICAL, builder);
            reader.setErrorHandler(error);
            InputSource source = new InputSource(stream);
            source.setSystemId(place);
            reader.parse(source);
            return builder.getDocumentNode();
        } catch (SAXException | SaxonApiException e) {
            SchemaException said = error.orElse(place, e, resolver);
            throw new XPathException(said.shortName() + ":" + said.position() + ": " + said.getMessage());
        } catch (IOException e) {
            throw new XPathException(Unreadable.of(e));
        }
    }

    /** XSLT 3.0 leaves what is not said to UTF-8; the marks of other forms of Unicode are heeded. */
    private static Charset charset(String encoding, byte[] bytes) throws XPathException {
        try {
            boolean wide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
            return encoding != null
                    ? Charset.forName(encoding)
                    : wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new XPathException("there is no encoding " + OneLine.quote(encoding), e);
        }
    }
}
