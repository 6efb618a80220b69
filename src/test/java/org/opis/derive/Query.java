package org.opis.derive;

import java.util.List;
import java.util.stream.StreamSupport;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;

/** Asks a document in XPath. */
final class Query {
    private Query() {}

    /** The string value of each item that {@code xpath} finds; names without a prefix are in {@code namespace}. */
    static List<String> of(XdmNode document, String namespace, String xpath) throws SaxonApiException {
        XPathCompiler compiler = Stylesheets.PROCESSOR.newXPathCompiler();
        compiler.declareNamespace("", namespace);
        return StreamSupport.stream(compiler.evaluate(xpath, document).spliterator(), false)
                .map(XdmItem::getStringValue)
                .toList();
    }
}
