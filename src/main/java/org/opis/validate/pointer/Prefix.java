package org.opis.validate.pointer;

import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import org.opis.validate.resolve.Saxon;

/**
 * One way to write out an abbreviated pointer (TEI P5 17.2.3, prefixDef).
 *
 * @param pattern a regular expression of W3C XML Schema for what follows the colon
 * @param replacement what to put in its place, with $1 …
 */
record Prefix(String pattern, String replacement) {
    private static final QName VALUE = new QName("v");
    private static final QName PATTERN = new QName("p");
    private static final QName REPLACEMENT = new QName("r");
    // the leading x: replace() refuses a pattern that matches nothing at all, as (.*) does
    private static final XPathExecutable WRITTEN_OUT = compiled(
            "if (matches($v, '^(?:' || $p || ')$')) then replace('x' || $v, '^x(?:' || $p || ')$', $r) else ()");
    private static final XPathExecutable TRIED = compiled("replace('x' || $v, '^x(?:' || $p || ')?$', $r)");

    /**
     * The pointer in full; empty where the pattern does not match.
     *
     * @throws SaxonApiException if pattern or replacement are wrong, or matching takes too long
     */
    Optional<String> writtenOut(String local) throws SaxonApiException {
        return evaluate(WRITTEN_OUT, local);
    }

    /**
     * Looks at pattern and replacement.
     *
     * @throws SaxonApiException if one of them is wrong
     */
    void check() throws SaxonApiException {
        evaluate(TRIED, "");
    }

    private Optional<String> evaluate(XPathExecutable expression, String local) throws SaxonApiException {
        XPathSelector selector = expression.load();
        selector.setVariable(VALUE, new XdmAtomicValue(local));
        selector.setVariable(PATTERN, new XdmAtomicValue(pattern));
        selector.setVariable(REPLACEMENT, new XdmAtomicValue(replacement));
        return Optional.ofNullable(selector.evaluateSingle()).map(Object::toString);
    }

    private static XPathExecutable compiled(String expression) {
        XPathCompiler compiler = Saxon.PROCESSOR.newXPathCompiler();
        compiler.declareVariable(VALUE);
        compiler.declareVariable(PATTERN);
        compiler.declareVariable(REPLACEMENT);
        try {
            return compiler.compile(expression);
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }
}
