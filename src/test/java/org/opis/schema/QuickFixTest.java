package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.junit.jupiter.api.Test;
import org.opis.diagnostic.Code;
import org.w3c.dom.Element;

/** The quick fixes of the rules (Schematron Quick Fix 0.2): each mends what its rule finds. */
class QuickFixTest {
    private static final String SQF = "http://www.schematron-quickfix.com/validator/process";

    @Test
    void everyFixMends() throws IOException, SaxonApiException {
        Sch rules = new Sch();
        int tried = 0;
        for (Path file : Fixtures.files(Path.of("schema/rules"), ".sch")) {
            for (Element rule : Xml.descendants(Xml.root(file), "rule")) {
                for (Element assertion : Xml.descendants(rule, "assert")) {
                    String fix = assertion.getAttributeNS(SQF, "fix");
                    if (!fix.isEmpty()) {
                        String code = assertion.getAttribute("id");
                        assertTrue(fix.startsWith(code + "."), fix);
                        Path broken = Path.of(
                                "fixtures/validation", Code.valueOf(code).noun() + '.' + code + ".xml");
                        assertTrue(rules.codes(Files.readString(broken)).contains(code), code);
                        String mended = fixed(broken, rule, assertion, named(rule, fix));
                        assertFalse(rules.codes(mended).contains(code), code);
                        tried++;
                    }
                }
            }
        }
        assertTrue(tried >= 6, "fixes: " + tried);
    }

    private static Element named(Element rule, String id) {
        List<Element> fixes = Xml.descendants(rule, "fix").stream()
                .filter(f -> f.getAttribute("id").equals(id))
                .toList();
        assertEquals(1, fixes.size(), id);
        return fixes.get(0);
    }

    /** The file, with the fix made wherever the rule fails; as the two operations that are used are defined. */
    private static String fixed(Path file, Element rule, Element assertion, Element fix)
            throws IOException, SaxonApiException {
        List<Element> operations = new ArrayList<>(Xml.descendants(fix, "replace"));
        operations.addAll(Xml.descendants(fix, "delete"));
        assertEquals(1, operations.size(), fix.getAttribute("id"));
        Element operation = operations.get(0);
        String match = operation.getAttribute("match");
        String instead = operation.getLocalName().equals("replace")
                ? "<xsl:attribute name='" + operation.getAttribute("target") + "' select=\""
                        + operation.getAttribute("select") + "\"/>"
                : "";
        String mended = match.isEmpty()
                ? ""
                : "<xsl:copy><xsl:copy-of select=\"@* except (" + match + ")\"/>" + instead
                        + "<xsl:copy-of select=\"node() except (" + match + ")\"/></xsl:copy>";
        String sheet = "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'"
                + " xmlns:tei='http://www.tei-c.org/ns/1.0'><xsl:mode on-no-match='shallow-copy'/>"
                + "<xsl:key name='pointer' match='*[@hand | @ref]' use='for $p in (@hand, @ref) return substring($p, 2)'/>"
                + "<xsl:template match=\"" + escaped(rule.getAttribute("context")) + "\"><xsl:choose><xsl:when test=\""
                + escaped(assertion.getAttribute("test")) + "\"><xsl:copy-of select='.'/></xsl:when><xsl:otherwise>"
                + mended + "</xsl:otherwise></xsl:choose></xsl:template></xsl:stylesheet>";
        Processor saxon = new Processor(false);
        Xslt30Transformer transformer = saxon.newXsltCompiler()
                .compile(new StreamSource(new StringReader(sheet)))
                .load30();
        StringWriter out = new StringWriter();
        XdmNode tree = saxon.newDocumentBuilder().build(file.toFile());
        transformer.setGlobalContextItem(tree);
        transformer.applyTemplates(tree, transformer.newSerializer(out));
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
