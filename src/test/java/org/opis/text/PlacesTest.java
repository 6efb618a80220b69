package org.opis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void columnsAreCodePoints() {
        Places places = new Places("a🙂b\nc");
        assertEquals(new Position(1, 3), places.at(3));
        assertEquals(new Position(2, 1), places.at(5));
        assertEquals(new Position(2, 2), places.at(6));
    }

    @Test
    void linesEndAnyWay() {
        Places places = new Places("a\r\nb\rc\n");
        assertEquals(4, places.lines());
        assertEquals(new Span(0, 1), places.lineSpan(1));
        assertEquals(new Span(3, 4), places.lineSpan(2));
        assertEquals(new Span(5, 6), places.lineSpan(3));
        assertEquals(new Span(7, 7), places.lineSpan(4));
    }

    @Test
    void agreesWithCountingInLongLines() {
        String text = "🙂x\udc80".repeat(3000) + "\n" + "é🙂".repeat(3000);
        Places places = new Places(text);
        for (int i = 0; i <= text.length(); i += 7) {
            int start = text.lastIndexOf('\n', i - 1) + 1;
            boolean inside =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            int column = inside ? text.codePointCount(start, i + 1) + 1 : text.codePointCount(start, i) + 1;
            assertEquals(new Position(start == 0 ? 1 : 2, column), places.at(i), "at " + i);
        }
        assertEquals(1, new Places("").at(0).column());
        assertEquals(1025, new Places("x".repeat(1024)).at(1024).column());
    }

    @Test
    void aStretchHasThePlacesOfTheWhole() {
        String text = "a\u00e9\ud83d\ude42b\r\nc\rd\n\n".repeat(40);
        Places whole = new Places(text);
        for (int from = 0; from < text.length(); from++) {
            if (!Character.isLowSurrogate(text.charAt(from))) {
                Places stretch = new Places(text.substring(from), whole.from(from));
                assertEquals(whole.lines(), stretch.lines());
                for (int i = from; i <= text.length(); i++) {
                    assertEquals(whole.at(i), stretch.at(i - from), from + " " + i);
                    assertEquals(whole.line(i), stretch.line(i - from));
                }
                int line = whole.line(text.length() - 1);
                assertEquals(whole.offset(line, 1), stretch.offset(line, 1) + from, "a line of SAX");
            }
        }
    }
}
