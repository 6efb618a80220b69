package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The head of a page: how to cite it, how far it can be trusted. */
class RecordTest {
    private static HtmlTest.Page page(Derive derive) throws Exception {
        return HtmlTest.Page.of(derive.html(Frame.EDITION).value());
    }

    @Test
    void whatIsCitedOnThePageIsWhatTheFilesSay() throws Exception {
        Derive derive = Derive.of("002", Cases.example("002"));
        List<String> shown = page(derive).values("//span[@class = 'citation']");
        List<String> notes =
                derive.citation(CitationStyle.CHICAGO_NOTE).value().lines().toList();
        List<String> archive =
                derive.citation(CitationStyle.ARCHIVE).value().lines().toList();
        assertEquals(8, shown.size());
        for (int paper = 0; paper < 2; paper++) {
            String note = shown.get(4 * paper);
            assertTrue(note.startsWith(notes.get(paper) + " From a transcription, not compared"), note);
            assertEquals(archive.get(paper), shown.get(4 * paper + 3));
        }
    }

    @Test
    void eachGapAndDoubtIsAWayToItsPlace() throws Exception {
        HtmlTest.Page page = page(Cases.of("marks"));
        assertEquals(
                List.of("5 gaps, one doubtful reading"), page.values("//details[tokenize(@class) = 'trust']/summary"));
        assertEquals(List.of("6"), page.values("count(//details[tokenize(@class) = 'trust']//a)"));
        assertEquals(
                List.of(),
                page.values("//details[tokenize(@class) = 'trust']//a[not(substring(@href, 2) = //article//@id)]"));
    }

    @Test
    void aListHasNothingToCiteAndNoFileNameForATitle() throws Exception {
        HtmlTest.Page page = page(Cases.of("listing"));
        assertEquals(
                List.of(),
                page.values("//details[tokenize(@class) = 'cite'] | //meta[starts-with(@name, 'citation_')]"));
        assertEquals(List.of(), page.values("//h1[contains(., '.txt')]"));
    }

    @Test
    void aNameIsLinkedOnceInAParagraph() throws Exception {
        String name = "<persName ref='#p.a'>Anna Kord</persName>";
        String tei = Cases.tei("<div><p>" + name + " and " + name + "</p><p>" + name + "</p></div>")
                .replace(
                        "<text ",
                        "<standOff><listPerson><person xml:id='p.a'><persName>Anna Kord</persName></person>"
                                + "</listPerson></standOff><text ");
        assertEquals(List.of("2"), page(Derive.of("x", tei)).values("count(//article//a[@href = '#p.a'])"));
    }

    @Test
    void equalDatesAuthorsAndTitlesAreSaidOnce() {
        String note = Derive.of("001", Cases.example("001"))
                .citation(CitationStyle.CHICAGO_NOTE)
                .value();
        assertEquals(1, note.split("1960", -1).length - 1, note);
        assertEquals(1, note.split("Puzanov", -1).length - 1, note);
    }
}
