package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opis.validate.Mini.inDiv;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointersTest {
    @Test
    void resolved() {
        assertEquals(List.of(), inDiv("<p><persName ref='#p.a'>A</persName><note hand='#h1'>n</note></p>"));
        assertEquals(List.of(), inDiv("<p><persName ref='http://example.org/#x'>A</persName></p>"));
    }

    @Test
    void dangling() {
        assertEquals(
                List.of("2:14 V590 @ref of <persName> points to \"#p.b\", and no element has that xml:id; did you mean"
                        + " \"#p.a\"?"),
                inDiv("<p><persName ref='#p.b'>A</persName></p>"));
        assertEquals(
                List.of("2:10 V590 @hand of <note> points to \"#someone\", and no element has that xml:id"),
                inDiv("<p><note hand='#h1 #someone'>A</note></p>"));
    }

    @Test
    void wrongKind() {
        assertEquals(
                List.of("2:10 V595 @hand of <note> points to \"#p.a\", a <person>; expected: <handNote>"),
                inDiv("<p><note hand='#p.a'>A</note></p>"));
    }

    @Test
    void duplicate() {
        assertEquals(
                List.of("2:23 V594 the xml:id \"x\" is taken: by <p> at 2:1"),
                inDiv("<p xml:id='x'>a</p><p xml:id='x'>b</p>"));
    }

    @Test
    void aRuleOnTheSamePointerSaysIt() {
        assertEquals(List.of("2:10 V581 Nobody is no hand."), inDiv("<p><note hand='#nobody'>A</note></p>"));
    }

    @Test
    void aPatternThatWouldNeverEnd() {
        String value = "a".repeat(60);
        String head = "<p><prefixDef ident='x' matchPattern='(a+)+b' replacementPattern='#$1'/>";
        assertEquals(1, pointers(head + "<ref target='x:" + value + "'/></p>").size());
    }

    @Test
    void alternativesOfOnePrefix() {
        String head = "<p><prefixDef ident='x' matchPattern='([a-z]+)' replacementPattern='#p.$1'/>"
                + "<prefixDef ident='x' matchPattern='(.*)' replacementPattern='#$1'/>";
        assertEquals(List.of(), pointers(head + "<ref target='x:a x:p.a x:h1'/></p>"));
        assertEquals(1, pointers(head + "<ref target='x:b'/></p>").size());
    }

    @Test
    void oddPointersBreakNothing() {
        for (String odd :
                List.of(":", "#", "x:", "::#", "%%#a", "a b#c", "//host#a", "file:#x", "#a#b", "http://[#x")) {
            pointers("<ref xml:base='%%' target='" + odd + "'/>");
            pointers("<ref xml:base='http://x/' target='" + odd + "'/>");
        }
    }

    private static List<String> pointers(String content) {
        return inDiv(content).stream()
                .filter(f -> f.matches("[0-9:]+ V(5[89].) .*") && !f.contains("V500"))
                .toList();
    }
}
