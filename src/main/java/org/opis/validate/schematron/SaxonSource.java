package org.opis.validate.schematron;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;
import org.opis.validate.grammar.CompactSyntax;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.Unreadable;
import org.opis.validate.wellformed.Xml;
import org.xml.sax.InputSource;

/** Saxon's way to the parts of a schema, through {@link Resolver} alone, or to what was made of them. */
final class SaxonSource implements ResourceResolver {
    private final Opening opening;

    /** Opens a file by its URI. */
    private interface Opening {
        InputSource open(String uri) throws IOException;
    }

    SaxonSource(Resolver resolver) {
        this.opening = uri -> {
            String place = resolver.locate(uri);
            return source(place, resolver.open(place));
        };
    }

    SaxonSource(CompactSyntax files) {
        this.opening = uri -> source(uri, files.open(uri));
    }

    private static InputSource source(String uri, InputStream stream) {
        InputSource source = new InputSource(stream);
        source.setSystemId(uri);
        return source;
    }

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
        try {
            return new SAXSource(Xml.plainReader(), opening.open(withoutFragment(request.uri)));
        } catch (IOException e) {
            throw new XPathException(Unreadable.of(e), e);
        }
    }

    private static String withoutFragment(String uri) {
        int hash = uri.indexOf('#');
        return URI.create(hash < 0 ? uri : uri.substring(0, hash)).toString();
    }
}
