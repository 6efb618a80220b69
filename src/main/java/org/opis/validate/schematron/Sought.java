package org.opis.validate.schematron;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import org.opis.text.Span;
import org.opis.validate.resolve.Saxon;

/** What a rule looked for in a text, where its test says no more than that: {@code matches(., '\\d{4}')}. */
final class Sought {
    private static final String STRING = "\"[^\"]*\"|'[^']*'";
    private static final Pattern TEST = Pattern.compile(
            "\\s*(?:not\\s*\\(\\s*)?(?:fn:)?(matches|contains)\\s*\\(\\s*(?:\\.|string\\(\\.?\\)|current\\(\\))\\s*,"
                    + "\\s*(" + STRING + ")\\s*(?:,\\s*(" + STRING + ")\\s*)?\\)\\s*\\)?\\s*",
            Pattern.DOTALL);
    private static final QName VALUE = new QName("v");
    private static final QName REGEX = new QName("r");
    private static final QName FLAGS = new QName("f");
    private static final XPathExecutable FOUND =
            compiled("let $a := analyze-string($v, $r, $f)/*, $m := $a[self::fn:match][1] return if (empty($m)) then ()"
                    + " else (string-length(string-join($m/preceding-sibling::*)), string-length($m))");

    private Sought() {}

    static Optional<Span> in(String test, String value) {
        Matcher asked = TEST.matcher(test);
        if (!asked.matches()) {
            return Optional.empty();
        }
        String wanted = bare(asked.group(2));
        return asked.group(1).equals("contains")
                ? Optional.of(value.indexOf(wanted)).filter(at -> at >= 0).map(at -> new Span(at, at + wanted.length()))
                : matched(value, wanted, asked.group(3) == null ? "" : bare(asked.group(3)));
    }

    private static Optional<Span> matched(String value, String regex, String flags) {
        try {
            XPathSelector selector = FOUND.load();
            selector.setVariable(VALUE, new XdmAtomicValue(value));
            selector.setVariable(REGEX, new XdmAtomicValue(regex));
            selector.setVariable(FLAGS, new XdmAtomicValue(flags));
            XdmValue found = selector.evaluate();
            if (found.size() == 0) {
                return Optional.empty();
            }
            int before = Integer.parseInt(found.itemAt(0).getStringValue());
            int length = Integer.parseInt(found.itemAt(1).getStringValue());
            // XPath counts code points
            int start = value.offsetByCodePoints(0, before);
            return Optional.of(new Span(start, value.offsetByCodePoints(start, length)));
        } catch (SaxonApiException e) {
            // the rule itself has its own way with such an expression
            return Optional.empty();
        }
    }

    private static String bare(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    private static XPathExecutable compiled(String expression) {
        XPathCompiler compiler = Saxon.PROCESSOR.newXPathCompiler();
        compiler.setLanguageVersion("3.1");
        compiler.declareNamespace("fn", "http://www.w3.org/2005/xpath-functions");
        compiler.declareVariable(VALUE);
        compiler.declareVariable(REGEX);
        compiler.declareVariable(FLAGS);
        try {
            return compiler.compile(expression);
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }
}
