package org.opis.validate.schematron;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.opis.validate.finding.OneLine;
import org.opis.validate.resolve.Saxon;
import org.opis.validate.resolve.SchemaException;

/** Finds the expression that breaks a Schematron schema; an XSLT processor names places of the generated stylesheet. */
final class WrongExpression {
    /** XSLT may define the function that XPath alone does not know. */
    private static final String UNKNOWN_FUNCTION = "XPST0017";

    private static final Map<String, String> EXPRESSIONS = Map.of(
            "assert", "test",
            "report", "test",
            "let", "value",
            "value-of", "select",
            "name", "path");

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'|(\\$[\\w.:-]+)|([^/\\s]+)$");

    private WrongExpression() {}

    /** What Saxon says, without where in its own plan of the expression it did so. */
    static String bare(String message) {
        String said = OneLine.of(message).replaceFirst("^Document has been marked not available: ", "cannot be read: ");
        int found = said.indexOf(". Found while ");
        return found < 0 ? said : said.substring(0, found);
    }

    /** Where a processor quotes a name, the element that has it. */
    static Optional<XdmNode> named(XdmNode schema, String message) {
        Matcher quoted = QUOTED.matcher(message);
        while (quoted.find()) {
            String name = quoted.group().replace("'", "");
            Optional<XdmNode> found = schema.select(
                            Steps.descendant(Predicates.hasNamespace(SchematronReader.SCHEMATRON)))
                    .filter(node -> node.select(Steps.attribute())
                            .anyMatch(a -> a.getStringValue().contains(name)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static Optional<SchemaException> in(XdmNode schema, String uri) {
        XPathCompiler compiler = Saxon.PROCESSOR.newXPathCompiler();
        compiler.setAllowUndeclaredVariables(true);
        schema.select(Steps.descendant(SchematronReader.SCHEMATRON, "ns"))
                .forEach(ns -> compiler.declareNamespace(Saxon.attribute(ns, "prefix"), Saxon.attribute(ns, "uri")));
        return schema.select(Steps.descendant(Predicates.hasNamespace(SchematronReader.SCHEMATRON)))
                .map(node -> wrong(node, compiler, uri))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<SchemaException> wrong(XdmNode node, XPathCompiler compiler, String uri) {
        String name = node.getNodeName().getLocalName();
        String attribute = name.equals("rule") ? "context" : EXPRESSIONS.getOrDefault(name, "");
        String expression = attribute.isEmpty() ? "" : Saxon.attribute(node, attribute);
        if (expression.isBlank()) {
            return Optional.empty();
        }
        try {
            // a pattern of XSLT is an expression of XPath, but for a leading key() or id()
            compiler.compile(expression);
            return Optional.empty();
        } catch (SaxonApiException e) {
            boolean doubtful = e.getErrorCode() != null
                    && e.getErrorCode().getLocalName().equals(UNKNOWN_FUNCTION)
                    && hasFunctions(node);
            String said =
                    "@" + attribute + " of <" + name + "> is no XPath: " + OneLine.of(String.valueOf(e.getMessage()));
            return doubtful ? Optional.empty() : Optional.of(SchemaException.at(uri, node, said));
        }
    }

    private static boolean hasFunctions(XdmNode node) {
        return Stream.of("function", "include", "import")
                .flatMap(name -> node.select(Steps.root().then(Steps.descendant(SchematronXslt.XSLT, name))))
                .findFirst()
                .isPresent();
    }
}
