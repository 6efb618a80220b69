package org.opis.derive;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.Source;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;

/** The stylesheets, each compiled once for the process; safe for any number of threads. */
final class Stylesheets {
    static final Processor PROCESSOR = processor();
    private static final Map<String, XsltExecutable> COMPILED = new ConcurrentHashMap<>();

    private Stylesheets() {}

    /** The compiled stylesheet {@code name}, such as {@code html.xsl}. */
    static XsltExecutable get(String name) {
        return COMPILED.computeIfAbsent(name, Stylesheets::own);
    }

    private static XsltExecutable own(String name) {
        try {
            return compile(Resources.source(name));
        } catch (SaxonApiException e) {
            throw new IllegalStateException("xslt/" + name + ": " + e.getMessage(), e);
        }
    }

    static XsltExecutable compile(Source source) throws SaxonApiException {
        XsltCompiler compiler = PROCESSOR.newXsltCompiler();
        compiler.setJustInTimeCompilation(false);
        return compiler.compile(source);
    }

    private static Processor processor() {
        Processor processor = new Processor(false);
        // no Java calls, no file written, no system property or environment read by a stylesheet
        processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        processor.setConfigurationProperty(Feature.LINE_NUMBERING, true);
        processor.getUnderlyingConfiguration().setResourceResolver(new Resources());
        processor.getUnderlyingConfiguration().setUnparsedTextURIResolver((uri, encoding, config) -> {
            throw new net.sf.saxon.trans.XPathException("opis reads no text from " + uri);
        });
        return processor;
    }
}
