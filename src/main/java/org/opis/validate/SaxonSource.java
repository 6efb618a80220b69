package org.opis.validate;

import java.io.IOException;
import java.net.URI;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.InputSource;

/** Saxon's way to the parts of a schema, through {@link Resolver} alone. */
final class SaxonSource implements ResourceResolver {
    private final Resolver resolver;

    SaxonSource(Resolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
        try {
            String place = resolver.locate(withoutFragment(request.uri));
            InputSource source = new InputSource(resolver.open(place));
            source.setSystemId(place);
            return new SAXSource(Xml.plainReader(), source);
        } catch (IOException e) {
            throw new XPathException(Unreadable.of(e), e);
        }
    }

    private static String withoutFragment(String uri) {
        int hash = uri.indexOf('#');
        return URI.create(hash < 0 ? uri : uri.substring(0, hash)).toString();
    }
}
