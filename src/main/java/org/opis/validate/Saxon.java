package org.opis.validate;

import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceCollection;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.trans.XPathException;

/** The one Saxon of this package: no extension functions, nothing read but what it is given. */
final class Saxon {
    static final Processor PROCESSOR = processor();

    private Saxon() {}

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
