package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The copy of the TEI for other programs. */
class ReadingCopyTest {
    private static String body(String body) {
        String all = Derive.of("x", Cases.tei(body)).reading().value();
        return all.substring(all.indexOf("<body>") + 6, all.indexOf("</body>")).strip();
    }

    @Test
    void aBlankStandsBetweenWordsAndABlockOnALine() {
        assertEquals(
                "<p>one two <hi rend=\"underline\">three</hi> four</p>\n<p>five</p>",
                body("<p> one\ntwo  <hi rend=\"underline\">three</hi> four\n</p>\n\n\n<p>five</p>\n"));
    }

    @Test
    void aBlankInsideAPhraseStillPartsWords() {
        assertEquals("<p><hi rend=\"underline\">one </hi>two</p>", body("<p><hi rend=\"underline\">one </hi>two</p>"));
    }

    @Test
    void linesOfTheHeadStayLines() {
        assertEquals(
                "<opener><dateline>A</dateline>\n<lb/><stamp>B\n<lb/>C</stamp> <idno>1</idno></opener>",
                body("<opener><dateline>A</dateline>\n\n<stamp>B\n<lb/>C</stamp> <idno>1</idno></opener>"));
    }

    @Test
    void theFormOfAPrintedBracketIsLeftOut() {
        assertEquals(
                "<p><gap reason=\"illegible\"/></p>", body("<p><gap reason=\"illegible\" rend=\"parentheses\"/></p>"));
    }

    @Test
    void namesStandInTheHeaderAndTheDumpIsLeftOut() throws Exception {
        Derive copy = Derive.of("page", Cases.of("marks").reading().value());
        assertEquals(List.of("teiHeader", "text"), of(copy, "/TEI/*/name()"));
        assertFalse(of(copy, "//profileDesc/particDesc/listPerson/person").isEmpty());
        assertEquals(List.of(), of(copy, "//@xml:space"));
        assertEquals(List.of(), of(copy, "/processing-instruction()"));
    }

    /** The letters of the text are those of the file; every pointer that led somewhere still does. */
    @ParameterizedTest
    @MethodSource("org.opis.derive.HtmlTest#files")
    void noLetterIsLost(Derive derive) throws Exception {
        Derive copy = Derive.of("page", derive.reading().value());
        assertEquals(letters(derive), letters(copy));
        Set<String> ids = Set.copyOf(of(derive, "//@xml:id"));
        Set<String> kept = Set.copyOf(of(copy, "//@xml:id"));
        for (String pointer : of(copy, "//@*/tokenize(.)[starts-with(., '#')] ! substring(., 2)")) {
            assertTrue(kept.contains(pointer) || !ids.contains(pointer), pointer);
        }
    }

    private static String letters(Derive file) throws Exception {
        return String.join("", of(file, "/TEI/text")).replaceAll("\\s+", "");
    }

    private static List<String> of(Derive file, String path) throws Exception {
        return Query.of(file.document(), "http://www.tei-c.org/ns/1.0", path);
    }
}
