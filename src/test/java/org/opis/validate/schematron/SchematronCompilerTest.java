package org.opis.validate.schematron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;
import org.opis.text.Span;
import org.opis.validate.Mini;
import org.opis.validate.Validation;
import org.opis.validate.finding.Finding;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.wellformed.Xml;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.FileUri;
import org.opis.validate.xml.XmlFile;

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
        XdmNode schema = new SchematronReader(FileUri.of(file), resolver)
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
        Path secret = Files.writeString(Files.createTempDirectory("other").resolve("secret.xml"), "<secret/>");
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
        assertEquals(1, Mini.rules(schema).faults().size());
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
        assertTrue(findings.get(0).message().startsWith("the rule X could not be evaluated here"), findings.toString());
    }

    /** An assertion that breaks is named where it does, a rule whose variable breaks too; the others are evaluated. */
    @Test
    void aRuleThatBreaksLeavesTheOthersAlone() throws Exception {
        Path schema = Files.writeString(
                folder.resolve("several.sch"),
                """
                <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
                <ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
                <pattern><rule context="date" id="R"><let name="day" value="xs:date(@when)"/>
                <assert id="A" test="$day lt current-date()">A date is past.</assert>
                <assert id="B" test="@id">A date has a name.</assert></rule></pattern>
                <pattern><rule context="*"><report id="C" test="not(*) and xs:integer(.) gt 1">It is more.</report></rule></pattern>
                </schema>
                """);
        Path file = Files.writeString(
                folder.resolve("several.xml"),
                """
                <a>
                <date when="x">2</date>
                <date id="d" when="1960-01-01">two</date>
                </a>
                """);
        List<Finding> findings = Mini.rules(schema)
                .check("several.xml", Optional.of(file), Files.readAllBytes(file))
                .get(0)
                .findings();
        assertEquals(
                List.of("2:1 C", "2:1 V599", "3:1 V599"),
                findings.stream().map(f -> f.start() + " " + f.code()).sorted().toList());
        for (String rule : List.of("C", "R")) {
            assertTrue(
                    findings.stream()
                            .anyMatch(f -> f.message().startsWith("the rule " + rule + " could not be evaluated here")),
                    findings.toString());
        }
    }

    @Test
    void whatASchemaIncludesStandsBesideIt() throws Exception {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(
                folder.resolve("parts/more.xsl"),
                """
                <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:f">
                <xsl:function name="f:no"><xsl:sequence select="true()"/></xsl:function>
                </xsl:stylesheet>
                """);
        List<Finding> findings = run("f:no()", "<xsl:include href='parts/more.xsl'/>");
        assertEquals(List.of("X"), findings.stream().map(Finding::code).toList());
    }

    @Test
    void aRuleWithoutEndIsLeftBehind() throws Exception {
        Schematron rules = rules("every $i in 1 to 30000, $j in 1 to 30000 satisfies $i + $j ge count(.)");
        XmlFile file = new XmlFile("<a/>");
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    List.of(
                            "a rule could not be evaluated: it does not come to an end; the rules of its schema were left"
                                    + " unfinished after 0 seconds"),
                    rules.check(file, Optional.empty(), tree(file), Duration.ofMillis(1)).stream()
                            .map(SpanFinding::message)
                            .toList());
        }
        assertEquals(
                List.of("a rule could not be evaluated: the rules of its schema were not begun: for other files they"
                        + " did not come to an end"),
                rules.check(file, Optional.empty(), tree(file), Duration.ofDays(1)).stream()
                        .map(SpanFinding::message)
                        .toList());
    }

    /** Saxon evaluates beforehand what does not depend on the file. */
    @Test
    void rulesThatAreNeverCompiledAreAFault() throws Exception {
        Path schema = schema(
                "fold-left(1 to 20000000, 'a', function($a, $b) { if ($b mod 2 = 0) then $a else 'b' }) = 'c'", "");
        SchemaException fault = assertThrows(
                SchemaException.class,
                () -> SchematronCompiler.load(
                        FileUri.of(schema), Resolver.of(folder), Optional.empty(), Duration.ofMillis(1)));
        assertEquals(
                "compiling its rules does not come to an end; left unfinished after 0 seconds", fault.getMessage());
    }

    @Test
    void aFindingIsFoundWithoutCountingItsSiblings() throws Exception {
        XmlFile file = new XmlFile("<b>" + "<a/>\n".repeat(20_000) + "</b>");
        List<SpanFinding> marks = rules("true()").check(file, Optional.empty(), tree(file), Duration.ofDays(1));
        assertEquals(20_000, marks.size());
        for (int i = 0; i < marks.size(); i++) {
            assertEquals(new Span(3 + 5 * i, 7 + 5 * i), marks.get(i).span());
        }
    }

    @Test
    void everyKindOfNodeHasAPlace() throws Exception {
        Path schema = Files.writeString(
                folder.resolve("nodes.sch"),
                "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'><pattern>"
                        + "<rule context='/'><report id='root' test='true()'>x</report></rule>"
                        + "<rule context='@b'><report id='attribute' test='true()'>x</report></rule>"
                        + "<rule context='c'><report id='subject' test='true()' subject='../@b'>x</report></rule>"
                        + "<rule context='text()'><report id='text' test='true()'>x</report></rule>"
                        + "</pattern></schema>");
        XmlFile file = new XmlFile("<a b='1'><c/>x</a>");
        Schematron rules = load(schema);
        assertEquals(
                List.of("attribute b='1'", "root <a b='1'>", "subject b='1'", "text x"),
                rules.check(file, Optional.empty(), tree(file), Duration.ofDays(1)).stream()
                        .map(mark -> mark.code() + " " + mark.span().of(file.text()))
                        .sorted()
                        .toList());
        assertEquals(Set.of("attribute", "root", "subject", "text"), rules.names());
    }

    private Schematron rules(String test) throws Exception {
        return load(schema(test, ""));
    }

    private Schematron load(Path schema) throws SchemaException {
        return SchematronCompiler.load(FileUri.of(schema), Resolver.of(folder), Optional.empty())
                .orElseThrow();
    }

    private static XdmNode tree(XmlFile file) throws SaxonApiException {
        BuildingContentHandler tree = Schematron.builder();
        assertEquals(Optional.empty(), Xml.parse(new ElementPath(file), List.of(tree)));
        return tree.getDocumentNode();
    }

    private List<Finding> run(String test, String xslt) throws Exception {
        Validation validation = Mini.rules(schema(test, xslt));
        assertEquals(List.of(), validation.faults());
        byte[] xml = "<a/>".getBytes(StandardCharsets.UTF_8);
        return validation.check("x.xml", Optional.empty(), xml).get(0).findings();
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
