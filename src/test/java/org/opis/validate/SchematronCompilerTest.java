package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;

class SchematronCompilerTest {
    @TempDir
    Path folder;

    @Test
    void theRulesInsideTei() throws Exception {
        Path grammar = Aids.tei("tei_all.rng");
        Path extracted = Aids.tei("tei_all-embedded.sch");
        assertEquals(patterns(extracted), patterns(grammar));
    }

    private static List<String> patterns(Path file) throws SchemaException {
        Resolver resolver = Resolver.of(file.toAbsolutePath().normalize().getParent());
        XdmNode schema = new SchematronReader(Schemas.uri(file), resolver)
                .read()
                .orElseThrow()
                .children("*")
                .iterator()
                .next();
        return StreamSupport.stream(schema.children("pattern").spliterator(), false)
                .map(pattern -> pattern.attribute("id") + " "
                        + StreamSupport.stream(pattern.children("rule").spliterator(), false)
                                .map(rule -> rule.attribute("context"))
                                .toList())
                .toList();
    }

    @Test
    void nothingOfTheMachineIsRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.xml"), "<secret/>");
        for (String test : List.of(
                "exists(doc('%s')/*)",
                "doc-available('%s')",
                "unparsed-text-available('%s')",
                "exists(collection('%s'))",
                "exists(uri-collection('%s'))",
                "exists(json-doc('%s'))",
                "string(environment-variable('PATH')) != ''",
                "string(system-property('user.home')) != ''")) {
            List<Finding> findings = run(String.format(test, secret.toUri()), "");
            assertFalse(findings.stream().anyMatch(f -> f.code().equals("X")), test + findings);
        }
    }

    @Test
    void nothingIsWritten() throws Exception {
        Path written = folder.resolve("written.xml");
        Path schema = schema(
                "exists(f:write())",
                "<xsl:function name='f:write'><xsl:result-document href='" + written.toUri()
                        + "'><x/></xsl:result-document><xsl:sequence select='1'/></xsl:function>");
        assertEquals(1, validation(schema).faults().size());
        assertFalse(Files.exists(written));
    }

    @Test
    void keysAndFunctionsOfXsltAreKept() throws Exception {
        List<Finding> findings = run(
                "f:twice(1) = 2 and exists(key('all', 'a'))",
                "<xsl:key name='all' match='*' use='name()'/><xsl:function name='f:twice'><xsl:param name='n'/>"
                        + "<xsl:sequence select='2 * $n'/></xsl:function>");
        assertEquals(List.of("X"), findings.stream().map(Finding::code).toList());
    }

    @Test
    void aRuleThatBreaksIsSaid() throws Exception {
        List<Finding> findings = run("xs:date(name(.)) = current-date()", "");
        assertEquals("V599", findings.get(0).code());
        assertTrue(findings.get(0).message().startsWith("a rule could not be evaluated"), findings.toString());
    }

    private List<Finding> run(String test, String xslt) throws Exception {
        Validation validation = validation(schema(test, xslt));
        assertEquals(List.of(), validation.faults());
        byte[] xml = "<a/>".getBytes(StandardCharsets.UTF_8);
        return validation.check("x.xml", Optional.empty(), xml).get(0).findings();
    }

    private static Validation validation(Path schema) {
        return Validation.of(new SchemaChoice(
                List.of(), List.of(schema), false, Optional.empty(), Optional.empty(), true, List.of(), false));
    }

    private Path schema(String test, String xslt) throws Exception {
        return Files.writeString(
                folder.resolve("s.sch"),
                "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'"
                        + " xmlns:xsl='http://www.w3.org/1999/XSL/Transform' xmlns:f='urn:f'>"
                        + "<ns prefix='f' uri='urn:f'/><ns prefix='xs' uri='http://www.w3.org/2001/XMLSchema'/>"
                        + xslt + "<pattern><rule context='a'><report id='X' test=\"" + test
                        + "\">so</report></rule></pattern></schema>");
    }
}
