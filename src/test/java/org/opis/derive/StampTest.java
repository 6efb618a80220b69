package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StampTest {
    private static List<String> captions(String opener) throws Exception {
        String html = Derive.of("x", Cases.tei("<div><opener>" + opener + "</opener></div>"))
                .html(Frame.EDITION)
                .value();
        return HtmlTest.Page.of(html)
                .values(
                        "//span[tokenize(@class) = 'caption'][not(ancestor::*[tokenize(@class) = 'joined'])]/text()[1][normalize-space()]/normalize-space()");
    }

    @Test
    void partsOfOneStampShareALetter() throws Exception {
        assertEquals(
                List.of(
                        "Stamp A, registry, part 1 of 2",
                        "Stamp B, seal, part 1 of 2",
                        "Stamp A, part 2 of 2",
                        "Stamp B, part 2 of 2"),
                captions("<stamp type='registry' xml:id='a' next='#c'>1</stamp>"
                        + "<stamp type='seal' xml:id='b' next='#d'>2</stamp>"
                        + "<stamp type='registry' xml:id='c' prev='#a'>3</stamp>"
                        + "<stamp type='seal' xml:id='d' prev='#b'>4</stamp>"));
    }

    @Test
    void aWholeStampHasNoLetterAndOneThatNamesItselfNoCaption() throws Exception {
        assertEquals(
                List.of("Stamp, registry"),
                captions("<stamp type='registry'>1</stamp>"
                        + "<stamp type='registry'><seg type='label'>Red stamp:</seg> 2</stamp>"));
    }

    @Test
    void pointersThatGoRoundOrNowhereEnd() throws Exception {
        assertEquals(
                List.of("Stamp A, part 1 of 3", "Stamp A, part 2 of 3", "Stamp A, part 3 of 3", "Stamp"),
                captions("<stamp xml:id='a' next='#b'>1</stamp><stamp xml:id='b' prev='#a' next='#c'>2</stamp>"
                        + "<stamp xml:id='c' prev='#b' next='#b'>3</stamp><stamp next='#nowhere'>4</stamp>"));
    }
}
