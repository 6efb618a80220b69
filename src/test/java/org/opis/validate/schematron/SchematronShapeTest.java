package org.opis.validate.schematron;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.validate.Validation;
import org.opis.validate.resolve.SchemaException;
import org.opis.validate.schema.SchemaChoice;
import org.opis.validate.schema.Schemas;
import org.opis.validate.xml.FileUri;

/** What a schema would be passed over in, in silence or without a place. */
class SchematronShapeTest {
    private static final String NAMESPACE = "http://purl.oclc.org/dsdl/schematron";
    private static final String RULE = "<rule context='a'><assert test='b'>b</assert></rule>";
    private static final String PATTERN = "<pattern id='p'>" + RULE + "</pattern>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<patern/>PATTERN | 2:10: unknown element <patern>; did you mean <pattern>?",
                "<pattern><rule context='a'><asert test='b'/></rule></pattern>"
                        + "| 2:45: unknown element <asert>; did you mean <assert>?",
                "RULE PATTERN | 2:19: a <rule> cannot stand in <schema>; it belongs in <pattern> or <group> or <rules>",
                "<pattern><assert test='b'/></pattern> | 2:28: an <assert> cannot stand in <pattern>; it belongs in <rule>",
                "<title>t</title> | 1:75: the schema has no pattern to check with",
                "<pattern abstract='true' id='p'/> | 1:75: the schema has no pattern to check with",
                "<pattern><rule contxt='a'/></pattern> | 2:28: a <rule> needs @context",
                "<pattern><rule context='a'><report tst='b'/></rule></pattern> | 2:45: a <report> needs @test",
                "<pattern><rule context='a'><assert test=' '/></rule></pattern> | 2:46: an <assert> needs @test",
                "<pattern><rule context='a'><extends/></rule></pattern> | 2:38: an <extends> needs @rule",
                "<pattern><rule context='a'><assert test='b'><value-of/></assert></rule></pattern>"
                        + "| 2:56: a <value-of> needs @select",
                "<let value='1'/>PATTERN | 2:17: a <let> needs @name",
                "<ns uri='urn:b'/>PATTERN | 2:18: a <ns> needs @prefix",
                "<ns prefix='b'/>PATTERN | 2:17: a <ns> needs @uri",
                "<phase id='q'><active patern='p'/></phase>PATTERN | 2:35: an <active> needs @pattern",
                "<include/>PATTERN | 2:11: an <include> needs @href",
                "<pattern><rule context='a'><assert test='b' diagnostics='d x'/></rule></pattern>"
                        + "<diagnostics><diagnostic id='d'/></diagnostics> | 2:64: there is no diagnostic \"x\"",
                "<pattern><rule context='a'><assert test='b' properties='prise'/></rule></pattern>"
                        + "<properties><property id='price'/></properties>"
                        + "| 2:65: there is no property \"prise\"; did you mean \"price\"?",
                "<include href='s.sch'/>PATTERN | 2:24: s.sch includes itself",
                "<pattern><rule abstract='true' id='r'><extends rule='r'/></rule></pattern>PATTERN"
                        + "| 2:58: the rule \"r\" extends itself",
                "<pattern id='p'><include href='#p'/></pattern> | 2:37: s.sch includes itself",
                "<include href='no.sch'/>PATTERN | 2:25: no such file: no.sch"
            })
    void whatIsWrong(String body, String fault) throws Exception {
        Path schema = write("s.sch", body.replace("RULE", RULE).replace("PATTERN", PATTERN));
        List<SchemaException> faults = faults(schema);
        assertEquals(1, faults.size());
        String said = faults.get(0).position() + ": " + faults.get(0).getMessage();
        assertEquals(fault, said.replace(folder + "/", ""));
    }

    @Test
    void whatIsIncludedIsLookedAtToo() throws Exception {
        Path schema = write("s.sch", "<include href='parts/p.sch'/>");
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(
                folder.resolve("parts/p.sch"),
                "<pattern xmlns='" + NAMESPACE + "'><rule context='a'><extends href='r.sch#x'/></rule></pattern>");
        Path rule = Files.writeString(
                folder.resolve("parts/r.sch"),
                "<rules xmlns='" + NAMESPACE + "'><rule id='x'><assert test='b'/></rule></rules>");
        assertEquals(List.of(), faults(schema));
        Files.writeString(
                rule, "<rules xmlns='" + NAMESPACE + "'>\n<rule id='x'><extends href='p.sch'/></rule></rules>");
        SchemaException fault = faults(schema).get(0);
        assertEquals("r.sch 2:37", Path.of(fault.shortName()).getFileName() + " " + fault.position());
        assertEquals(
                "p.sch includes itself",
                Path.of(fault.getMessage()).getFileName().toString());
    }

    /** Other vocabularies stand where they like, and one of them may have its own rules. */
    @Test
    void whatIsRight() throws Exception {
        assertEquals(
                List.of(),
                faults(write(
                        "s.sch",
                        "<f:x xmlns:f='urn:f'><let name='n'/></f:x><title>t</title><p>A <emph>p</emph></p><ns prefix='f' uri='urn:f'/>"
                                + "<phase id='all'><p>p</p><active pattern='p'/></phase><let name='n'>1</let>"
                                + "<rules><rule id='r' abstract='true'><report test='c'>c</report></rule></rules>"
                                + "<pattern abstract='true' id='q'><param name='w'/><rule context='$w'>"
                                + "<assert test='1'><name/><dir>d</dir></assert></rule></pattern>"
                                + "<pattern is-a='q'><param name='w' value='z'/></pattern><group>" + RULE
                                + "</group>" + PATTERN)));
    }

    @Test
    void aGrammarThatIsAskedForRulesHasThem() throws Exception {
        Path grammar = grammar("");
        assertEquals(
                "the grammar has no rules of Schematron inside",
                faults(grammar).get(0).getMessage());
        assertEquals(List.of(), Validation.of(SchemaChoice.of(grammar)).faults());
    }

    @Test
    void theRulesInsideAGrammar() throws Exception {
        assertEquals(List.of(), faults(grammar("<s:rule context='a'><s:assert test='b'/></s:rule>")));
        assertEquals(
                "an <assert> cannot stand in <element>; it belongs in <rule>",
                faults(grammar("<s:assert test='b'/>")).get(0).getMessage());
        Path including = Files.writeString(
                folder.resolve("all.rng"),
                "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start><externalRef href='g.rng'/></start></grammar>");
        grammar("<s:rule context='a'>\n<s:asert test='b'/></s:rule>");
        SchemaException fault = faults(including).get(0);
        assertEquals("g.rng 2:20", Path.of(fault.shortName()).getFileName() + " " + fault.position());
    }

    private Path grammar(String rules) throws Exception {
        return Files.writeString(
                folder.resolve("g.rng"),
                "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0' xmlns:s='" + NAMESPACE + "'>" + rules
                        + "<empty/></element>");
    }

    private Path write(String name, String body) throws Exception {
        String schema = "<schema xmlns='" + NAMESPACE + "' queryBinding='xslt3'>\n" + body + "</schema>";
        return Files.writeString(folder.resolve(name), schema);
    }

    private static List<SchemaException> faults(Path schema) {
        Schemas schemas = new Schemas(SchemaChoice.BUILT_IN);
        schemas.rules(FileUri.of(schema), Optional.empty());
        return schemas.faults();
    }
}
