package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        HtmlTest.Page page =
                HtmlTest.Page.of(index("Harbour & <quay>", List.of(lost, marks)).get("index.html"));
        assertEquals(List.of("Harbour & <quay>"), page.values("//h1"));
        assertEquals(
                List.of("html/marks.html", "html/un%20readable%3C%26%3E.html"),
                page.values("//a[@class = 'what']/@href"));
        assertEquals(
                List.of("Telegram from the \"Harbour Commission\", with an attachment", "Untitled page"),
                page.values("//a[@class = 'what']"));
        assertEquals(
                List.of("Porto Alto, City Archive, f. 12, op. 3, d. 45, ll. 6-7.", "from the file un readable<&>"),
                page.values("//span[@class = 'where']"));
    }

    @Test
    void theFirstPageOfALargeEditionIsSmall() throws Exception {
        List<EditionEntry> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String when = "%d-%02d-%02d".formatted(1945 + i % 40, 1 + i % 12, 1 + i % 28);
            many.add(entry("paper " + i, "Record of the meeting number " + i, when));
        }
        Map<String, String> pages = index("Harbour", many);
        assertEquals(42, pages.size());
        String first = pages.get("index.html");
        assertTrue(first.length() <= 150_000, first.length() + " characters");
        assertTrue(first.split("<a ", -1).length <= 300, first.split("<a ", -1).length + " links");
        assertEquals(
                List.of("1940s 250", "1950s 500", "1960s 500", "1970s 500", "1980s 250"),
                HtmlTest.Page.of(first).values("//h2"));
        HtmlTest.Page year = HtmlTest.Page.of(pages.get("years/1960.html"));
        assertEquals(List.of("50"), year.values("count(//li)"));
        assertEquals(List.of("Edition", "1959", "1961"), year.values("//nav/a"));
    }

    @Test
    void theDumpHasItsLinesUnderTheirNumbers() throws Exception {
        String text = "one <b>\n\n  [\f] \udced \ud83d\ude00 \u202e\nlast";
        HtmlTest.Page page = HtmlTest.Page.of(Pages.dump(Imprint.NONE, "x", source(text), PassageLines.NONE));
        assertEquals(List.of("L1", "L2", "L3", "L4"), page.values("//li/@id"));
        assertEquals(
                List.of("one <b>", "", "  [[U+000C]] [0xED] \ud83d\ude00 [U+202E]", "last"), page.values("//li/code"));
    }

    @Test
    void theStyleSheetIsTheOneThatPagesLinkTo() {
        assertTrue(Pages.css().contains("prefers-color-scheme: dark"));
        assertTrue(Pages.css().contains("@media print"));
    }

    private static Map<String, String> index(String title, List<EditionEntry> entries) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        new IndexPages(Imprint.of(title), entries, List.of()).each(pages::put);
        return pages;
    }

    private static EditionEntry entry(String stem, String title, String when) {
        List<String> row = new ArrayList<>(Table.DOCUMENTS.columns());
        row.replaceAll(column -> Map.of("class", "document", "title", title, "date", when, "date_text", when)
                .getOrDefault(column, ""));
        return EditionEntry.of(stem, new TableRows(Map.of(Table.DOCUMENTS, List.of(row))));
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
