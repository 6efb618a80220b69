package org.opis.validate.schematron;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.validate.Mini;
import org.opis.validate.Validation;

/** What rules of a user find, where, and in which words. */
class SvrlTest {
    private static final String NODES =
            """
            <pattern><rule context="comment()"><report id="C" test="true()">-<value-of select="."/>-</report></rule>
            <rule context="processing-instruction()"><report id="P" test="true()"><name/></report></rule></pattern>
            """;

    @TempDir
    Path folder;

    @Test
    void aCommentIsANode() throws Exception {
        String next =
                "<pattern><rule context='p'><assert id='N' test='following-sibling::node()[1][self::comment()]'>n</assert>"
                        + "<assert id='T' test='count(text()) = 2'>t</assert></rule></pattern>";
        assertEquals(List.of(), found("<doc><p>a<!-- b -->c</p><!-- d --></doc>", next));
        assertEquals(List.of("1:6-1:9 N: n", "1:6-1:9 T: t"), found("<doc><p>ac</p></doc>", next));
    }

    @Test
    void commentsAndInstructionsHaveTheirOwnPlace() throws Exception {
        String file =
                """
                <?first?><!-- two
                 lines -->
                <doc><p/><!--c--> <?pi a <b?>
                </doc>
                <!--end--><?last?>
                """;
        assertEquals(
                List.of(
                        "1:1-1:10 P: first",
                        "1:10-2:11 C: - two lines -",
                        "3:10-3:18 C: -c-",
                        "3:19-3:30 P: pi",
                        "5:1-5:11 C: -end-",
                        "5:11-5:19 P: last"),
                found(file, NODES));
        assertEquals(List.of("1:1-1:16 P: xml-model"), found("<?xml-model x?>\n<a/>", NODES));
    }

    /** A declaration is no part of the document; what an entity brings stands where its parent does. */
    @Test
    void commentsOfADeclaration() throws Exception {
        String file =
                """
                <!DOCTYPE doc [<!-- no --><?no?><!ENTITY e "a<!--c--><?pi?>b">]>
                <doc>
                <p>&e;</p></doc>
                """;
        assertEquals(List.of("3:1-3:4 C: -c-", "3:1-3:4 P: pi"), found(file, NODES));
    }

    @Test
    void anAssertionWithoutTextSaysWhatItTests() throws Exception {
        assertEquals(
                List.of(
                        "1:1-1:5 A: the assertion \"@b = 'c'\" does not hold",
                        "1:1-1:5 R: the report \"not(@b)\" holds"),
                found(
                        "<a/>",
                        """
                        <pattern><rule context="a"><assert id="A" test="@b = 'c'"/>
                        <report id="R" test="not(@b)"> </report></rule></pattern>
                        """));
    }

    /** In an abstract rule too; the one that two of them name is said once. */
    @Test
    void diagnosticsFollowTheText() throws Exception {
        assertEquals(
                List.of(
                        "1:4-1:18 A: A ref leads. There is none. It leads to x y.",
                        "1:4-1:18 B: It leads to x y.",
                        "1:4-1:18 C: Its name is a. There is none."),
                found(
                        "<r><a ref='x y'/></r>",
                        """
                        <pattern><rule abstract="true" id="all"><report id="C" test="true()" diagnostics="none">Its name
                        is <name/></report></rule>
                        <rule context="a"><assert id="A" test="id(@ref)" diagnostics="d1 none">A ref leads</assert>
                        <assert id="B" test="id(@ref)" diagnostics="d1"/><extends rule="all"/></rule></pattern>
                        <diagnostics><diagnostic id="d1">It  leads to
                        <value-of select="@ref"/>.</diagnostic><diagnostic id="none">There is none.</diagnostic></diagnostics>
                        """));
    }

    private List<String> found(String xml, String rules) throws Exception {
        Path schema = Files.writeString(
                folder.resolve("s.sch"),
                "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'>" + rules + "</schema>");
        Validation validation = Mini.rules(schema);
        assertEquals(List.of(), validation.faults());
        return validation
                .check("x.xml", Optional.empty(), xml.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .findings()
                .stream()
                .map(f -> f.start() + "-" + f.end() + " " + f.code() + ": " + f.message())
                .toList();
    }
}
