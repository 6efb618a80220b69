package org.opis.validate.resolve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceCollection;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;

/** The one Saxon of this package: no extension functions, nothing read but what it is given. */
public final class Saxon {
    public static final Processor PROCESSOR = processor();

    private Saxon() {}

    /** Compiles a stylesheet that comes with opis. */
    public static XsltExecutable own(Class<?> beside, String resource, XsltCompiler compiler) {
        var url = Objects.requireNonNull(beside.getResource(resource), resource);
        try (InputStream sheet = url.openStream()) {
            compiler.setResourceResolver(request -> part(beside, request));
            return compiler.compile(new StreamSource(sheet, url.toString()));
        } catch (SaxonApiException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a stylesheet of opis imports: one beside it, or one of a library. */
    private static Source part(Class<?> beside, ResourceRequest request) throws XPathException {
        String name = request.relativeUri;
        var url = Objects.requireNonNull(beside.getResource(name), name);
        try {
            return new StreamSource(new ByteArrayInputStream(url.openStream().readAllBytes()), url.toString());
        } catch (IOException e) {
            throw new XPathException(e);
        }
    }

    /** The value of an attribute without a namespace; empty where it is not there. */
    public static String attribute(XdmNode node, String name) {
        String value = node.getAttributeValue(new QName(name));
        return value == null ? "" : value;
    }

    private static Processor processor() {
        Processor processor = new Processor(false);
        processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, Resolver.SCHEME);
        // the pattern of a prefixDef is anybody's
        processor.setConfigurationProperty(Feature.REGEX_BACKTRACKING_LIMIT, 1_000_000);
        processor.setConfigurationProperty(Feature.COLLECTION_FINDER, (context, uri) -> refuse(uri));
        processor.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
        return processor;
    }

    private static ResourceCollection refuse(String uri) throws XPathException {
        throw new XPathException("no collection is read: " + uri);
    }
}
