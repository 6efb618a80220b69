package org.opis.derive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;

/** Serves the stylesheets inside opis, by {@code opis:/xslt/NAME}, and nothing else: no file, no network. */
final class Resources implements ResourceResolver {
    private static final String SCHEME = "opis";

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
        URI uri = URI.create(request.uri == null ? "" : request.uri).normalize();
        if (!SCHEME.equals(uri.getScheme())
                || uri.getPath() == null
                || !uri.getPath().startsWith("/xslt/")) {
            throw new XPathException("opis reads nothing but its own stylesheets: " + request.uri);
        }
        return source(uri.getPath().substring("/xslt/".length()));
    }

    /** The stylesheet {@code name}, such as {@code html.xsl}. */
    static StreamSource source(String name) {
        StreamSource source = new StreamSource(SCHEME + ":/xslt/" + name);
        source.setInputStream(open(name));
        return source;
    }

    /** The text of a resource; the name is one of opis's own. */
    static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Resources.class.getResourceAsStream("/org/opis/xslt/" + name);
        if (in == null) {
            throw new IllegalStateException("this build of opis lacks xslt/" + name);
        }
        return in;
    }
}
