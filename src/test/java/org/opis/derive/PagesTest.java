package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.text.Line;
import org.opis.text.LineEnd;
import org.opis.text.Source;
import org.opis.text.Span;

class PagesTest {
    @Test
    void theIndexListsTheFilesByDate() throws Exception {
        EditionEntry marks = EditionEntry.of("marks", Cases.of("marks").rows().value());
        EditionEntry lost =
                EditionEntry.of("un readable<&>", Derive.of("x", "").rows().value());
        HtmlTest.Page page = HtmlTest.Page.of(
                Pages.index("Harbour & <quay>", List.of(lost, marks)).get("index.html"));
        assertEquals(List.of("Harbour & <quay>"), page.values("//h1"));
        assertEquals(
                List.of("html/marks.html", "html/un%20readable%3C%26%3E.html"),
                page.values("//a[@class = 'what']/@href"));
        assertEquals(
                List.of(
                        "Telegram from the \"Harbour Commission\", with an attachment",
                        "Untitled page (un readable<&>)"),
                page.values("//a[@class = 'what']"));
    }

    @Test
    void theDumpHasItsLinesUnderTheirNumbers() throws Exception {
        String text = "one <b>\n\n  [\f] \udced \ud83d\ude00 \u202e\nlast";
        HtmlTest.Page page = HtmlTest.Page.of(Pages.dump("x", source(text), PassageLines.NONE));
        assertEquals(List.of("L1", "L2", "L3", "L4"), page.values("//li/@id"));
        assertEquals(
                List.of("one <b>", "", "  [[U+000C]] [0xED] \ud83d\ude00 [U+202E]", "last"), page.values("//li/code"));
    }

    @Test
    void theStyleSheetIsTheOneThatPagesLinkTo() {
        assertTrue(Pages.css().contains("prefers-color-scheme: dark"));
        assertTrue(Pages.css().contains("@media print"));
    }

    private static Source source(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, new Span(start, start + line.length()), LineEnd.LF));
            start += line.length() + 1;
        }
        return new Source(
                "x.txt", text, lines, new Source.Form("UTF-8", false, LineEnd.LF, false, text.length(), "0", "0"));
    }
}
