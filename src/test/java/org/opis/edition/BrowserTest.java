package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Browser;
import org.opis.Command;
import org.opis.Nu;

/** An edition in a browser, from a folder, with scripts and without. */
class BrowserTest {
    private static final Pattern COUNT = Pattern.compile("id=\"count\"[^>]*>([^<]*)<");

    /** Before the end of the text, those that the Tab key reaches. */
    private static final String STOPS =
            """
            [...document.querySelectorAll('a[href], button, input, summary')].filter(one => {
              const paper = document.getElementById('opis:paper');
              return one.checkVisibility() && one.tabIndex >= 0
                && (paper.contains(one) || !(paper.compareDocumentPosition(one) & 4)); }).length""";

    @TempDir
    static Path temp;

    private static Path edition;
    private static Browser browser;

    @BeforeAll
    static void publish() throws IOException, InterruptedException {
        browser = Browser.start(Files.createDirectories(temp.resolve("profile")));
        edition = temp.resolve("edition");
        Command run = Command.run("publish", "fixtures/archive", "fixtures/corpus", "-o", edition.toString());
        assertEquals(0, run.code(), run.err());
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    /** One page of each kind. */
    static Stream<String> pages() {
        return Stream.of(
                "index.html",
                "search.html",
                "about.html",
                "years/1960.html",
                "html/000_8e4ba78e85204118.html",
                "html/003_73de773ead11d481.html",
                "dump/000_8e4ba78e85204118.html",
                "people/index.html",
                "people/p.puzanov.html",
                "organisations/index.html",
                "places/index.html",
                "places/pl.dprk.html",
                "names/index.html",
                "calendar/index.html",
                "calendar/1960.html",
                "archive/index.html",
                "letters/index.html",
                "distribution/index.html",
                "kinds/index.html",
                "classifications/index.html",
                "stamps/index.html",
                "unread/index.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsInAnybodysWay(String page) throws IOException, InterruptedException {
        browser.open(edition.resolve(page).toUri());
        assertEquals(List.of(), browser.axe());
        for (int width : new int[] {320, 390, 1280}) {
            browser.width(width);
            assertTrue(
                    browser.value("document.documentElement.scrollWidth <= " + width)
                            .asBoolean(),
                    "wider than " + width);
        }
    }

    @Test
    void everyPageIsHtml() throws IOException, InterruptedException {
        assertEquals(List.of(), Nu.says(List.of(edition)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"000_8e4ba78e85204118", "001_78758ff57c64ac5e", "002_26069c1f65c589ff", "004_262c73ffb286f9f9"})
    void theTabKeyMakesFewStops(String paper) throws IOException, InterruptedException {
        browser.open(edition.resolve("html/" + paper + ".html").toUri());
        int words = browser.value("document.getElementById('opis:paper').innerText.split(/\\s+/).length")
                .asInt();
        int stops = browser.value(STOPS).asInt();
        System.out.println(stops + " stops of the Tab key in " + words + " words: " + paper);
        assertTrue(stops > 0 && 25 * stops <= words, stops + " stops in " + words + " words");
    }

    @Test
    void aPhraseIsFoundInItsPassage() throws IOException, InterruptedException {
        String tree = search("q=%22Moscow-Volga+Canal%22");
        assertEquals("1 paper", count(tree));
        assertTrue(tree.contains("href=\"html/000_8e4ba78e85204118.html#p-68283475\""), tree);
        assertEquals("0 papers", count(search("q=%22Canal+Moscow%22")));
    }

    @Test
    void accentsAndFormsOfNamesMakeNoDifference() throws IOException, InterruptedException {
        assertEquals(count(search("q=Drozniak")), count(search("q=Dro%C5%BCniak")));
        // the paper says DPRK; the list of places says what that is
        assertTrue(search("q=%22North+Korea%22+Puzanov").contains("id=\"count\""));
        assertTrue(search("q=Democratic+People+Puzanov").contains("000_8e4ba78e85204118"));
        String misspelt = search("q=Kosigin");
        assertTrue(count(misspelt).contains("looked for kosygin"), count(misspelt));
    }

    @Test
    void facetsAndWordsNarrowDownTogether() throws IOException, InterruptedException {
        String all = search("");
        // pages that are no papers stand apart, and the name of a file is no title
        assertEquals("45 papers, 6 other pages", count(all));
        assertTrue(search("q=Prath").contains(">Person page</a>"));
        String tree = search("q=Korea&year=1960");
        assertEquals("4 papers", count(tree));
        assertTrue(tree.contains(" 1960 <span class=\"count\">4</span>"), tree);
        assertEquals("2 papers", count(search("q=Korea&year=1960&recipient=A.+A.+Gromyko")));
    }

    @Test
    void withoutScriptsTheListsLeadOn() throws IOException {
        String page = Files.readString(edition.resolve("search.html"));
        // what can do nothing without them is not to be seen
        assertTrue(page.contains("<form id=\"ask\" role=\"search\" hidden=\"hidden\">"), page);
        assertTrue(page.contains("<noscript><p class=\"brief\">To search, the page needs JavaScript"), page);
        assertTrue(page.contains("href=\"people/index.html\""), page);
    }

    /** The page of the search after it has answered. */
    private static String search(String hash) throws IOException, InterruptedException {
        // another page first: going to another # alone loads nothing
        browser.open(edition.resolve("index.html").toUri());
        browser.open(URI.create(edition.resolve("search.html").toUri() + "#" + hash));
        browser.waitFor("document.getElementById('found').ariaBusy == 'false'");
        return browser.value("document.documentElement.outerHTML").asText();
    }

    private static String count(String tree) {
        Matcher count = COUNT.matcher(tree);
        return count.find() ? count.group(1) : "no count";
    }
}
