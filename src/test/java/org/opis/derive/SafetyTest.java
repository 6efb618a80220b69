package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Aids;
import org.opis.diagnostic.Code;
import org.opis.text.XmlBounds;

/** Bad input gives a value and a remark; documents and stylesheets reach nothing outside. */
class SafetyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<TEI>",
                "<TEI/>",
                "<a xmlns='http://www.tei-c.org/ns/1.0'/>",
                "<!DOCTYPE TEI [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                        + "<TEI xmlns='http://www.tei-c.org/ns/1.0'>&e;</TEI>",
                "\u0000"
            })
    void whatIsNotTeiIsSaidAndNothingIsMade(String xml) {
        Derive derive = Derive.of("x", xml);
        assertEquals(
                List.of(Code.D601),
                derive.remarks().stream().map(DerivationRemark::code).toList());
        assertEquals("", derive.html(Frame.ALONE).value());
        assertEquals("", derive.text().value());
        assertEquals("", derive.citation(CitationStyle.RIS).value());
        assertEquals(List.of(), derive.rows().value().of(Table.DOCUMENTS));
        assertEquals(derive.remarks(), derive.rows().remarks());
    }

    @Test
    void theRemarkSaysWhere() {
        DerivationRemark remark = Derive.of("x", "<TEI>\n  <a></b>").remarks().get(0);
        assertEquals(2, remark.position().line());
        assertTrue(remark.message().contains("well-formed"), remark.message());
    }

    @Test
    void aTeiFileWithNothingInItIsStillAFile() {
        Derive derive = Derive.of("x", "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>");
        assertEquals(List.of(), derive.remarks());
        assertTrue(derive.html(Frame.ALONE).value().contains("<h1>Untitled page</h1>"));
        assertEquals(1, derive.rows().value().of(Table.DOCUMENTS).size());
        for (CitationStyle style : CitationStyle.values()) {
            assertEquals(List.of(), derive.citation(style).remarks(), style.word());
        }
    }

    @Test
    void elementsNestedTooDeepAreRefused() {
        String deep = Cases.tei("<div>".repeat(100_000) + "</div>".repeat(100_000));
        assertEquals(Code.D601, Derive.of("x", deep).remarks().get(0).code());
    }

    @Test
    void elementsNestedAsDeepAsAllowedAreDerived() {
        int depth = XmlBounds.DEPTH - 5;
        Derive derive = Derive.of("x", Cases.tei("<p>" + "<hi>".repeat(depth) + "x" + "</hi>".repeat(depth) + "</p>"));
        assertEquals(List.of(), derive.html(Frame.ALONE).remarks());
        assertEquals(List.of(), derive.text().remarks());
    }

    @Test
    void longTextsTakeLinearTime() {
        String blanks = " ".repeat(2_000_000);
        String many = "<p>a [b] <persName ref=\"#p.x\">N</persName></p>\n".repeat(40_000);
        Derive derive = Derive.of("x", Cases.tei("<div><p>x" + blanks + "x</p>" + many + "</div>"));
        assertTimeoutPreemptively(Aids.HANG, () -> {
            assertFalse(derive.html(Frame.EDITION).value().isEmpty());
            assertFalse(derive.text().value().isEmpty());
            assertFalse(derive.rows().value().of(Table.MENTIONS).isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc('%s')",
                "document('%s')",
                "unparsed-text('%s')",
                "unparsed-text-lines('%s')",
                "json-doc('%s')",
                "collection('%s')",
                "doc('https://example.org/')"
            })
    void noStylesheetReadsAFile(String call, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret.xml"), "<secret/>");
        String xslt = "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
                + "<xsl:template match='/'><xsl:sequence select=\"" + call.formatted(file.toUri())
                + "\"/></xsl:template></xsl:stylesheet>";
        XdmNode input = SafeXml.read("<a/>");
        var transformer = Stylesheets.compile(new StreamSource(new StringReader(xslt), "opis:/xslt/test.xsl"))
                .load30();
        transformer.setErrorReporter(error -> {});
        assertThrows(SaxonApiException.class, () -> transformer.applyTemplates(input));
    }

    @Test
    void eachStylesheetIsCompiledOnceAndServesManyThreads() throws Exception {
        assertSame(Stylesheets.get("html.xsl"), Stylesheets.get("html.xsl"));
        String expected = Cases.of("marks").html(Frame.EDITION).value();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<String>> made = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            made.add(pool.submit(() -> Cases.of("marks").html(Frame.EDITION).value()));
        }
        for (Future<String> page : made) {
            assertEquals(expected, page.get());
        }
        pool.shutdown();
    }
}
