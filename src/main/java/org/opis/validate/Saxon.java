package org.opis.validate;

import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;

/** The one Saxon of this package: no extension functions, nothing read but what it is given. */
final class Saxon {
    static final Processor PROCESSOR = processor();

    private Saxon() {}

    private static Processor processor() {
        Processor processor = new Processor(false);
        processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, Resolver.SCHEME);
        return processor;
    }
}
