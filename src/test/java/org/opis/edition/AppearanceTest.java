package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.Browser;

/**
 * One page of each kind, as it is heard, enlarged, in other colours, without scripts and on paper.
 * {@code mvn -q test -Dtest=AppearanceTest -Dopis.write=true} writes what is heard anew; it is what Chromium of today says.
 */
class AppearanceTest {
    private static final Path HEARD = Path.of("src/test/resources/org/opis/edition/accessibility");

    @TempDir
    static Path temp;

    private static Browser browser;
    private static SmallEdition edition;

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        browser = Browser.start(Files.createDirectories(temp.resolve("profile")));
        edition = SmallEdition.in(temp);
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        if (edition != null) {
            edition.close();
        }
    }

    static Stream<String> pages() {
        return Stream.of(
                "index",
                "search",
                "about",
                "years/1960",
                "html/" + SmallEdition.JOURNAL,
                "html/003_73de773ead11d481",
                "dump/004_262c73ffb286f9f9",
                "people/index",
                "people/p.puzanov",
                "organisations/index",
                "places/index",
                "places/pl.dprk",
                "names/index",
                "calendar/index",
                "calendar/1960",
                "archive/index",
                "letters/index",
                "distribution/index",
                "kinds/index",
                "classifications/index",
                "stamps/index",
                "unread/index");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsHeardAsItIsMeant(String page) throws IOException, InterruptedException {
        open(page);
        browser.waitFor(
                "location.pathname.indexOf('search.html') == -1 || document.getElementById('found').ariaBusy == 'false'");
        String heard = String.join("\n", browser.accessibility()) + "\n";
        Path file = HEARD.resolve(page.replace('/', '-') + ".txt");
        if (Boolean.getBoolean("opis.write")) {
            Files.createDirectories(HEARD);
            Files.writeString(file, heard);
        }
        assertEquals(Files.readString(file), heard);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingHangsOnSizeColourOrScript(String page) throws IOException, InterruptedException {
        // a window of 1280 at 200 % has 640 pixels of CSS
        browser.width(640);
        open(page);
        assertTrue(browser.value("document.documentElement.scrollWidth <= 640").asBoolean(), "wider than 640");
        for (List<String> setting :
                List.of(List.of("prefers-color-scheme", "dark"), List.of("forced-colors", "active"))) {
            browser.prefers(setting.get(0), setting.get(1));
            // forced colours are the reader's own
            List<String> found = browser.axe().stream()
                    .filter(line -> !setting.get(0).startsWith("forced") || !line.startsWith("color-contrast"))
                    .toList();
            assertEquals(List.of(), found, setting.get(1));
        }
        browser.prefers("prefers-color-scheme", "light");
        browser.scripts(false);
        open(page);
        browser.scripts(true);
        // what can do nothing without scripts is not to be seen
        assertEquals(
                "0",
                browser.value("[...document.querySelectorAll('main button:not([popovertarget]), main form')]"
                                + ".filter(one => one.getClientRects().length > 0).length")
                        .asText());
    }

    @Test
    void aPaperIsPrintedWithHeadAndNumbers() throws IOException, InterruptedException {
        open("html/" + SmallEdition.JOURNAL);
        List<String> pages = pages(browser.print());
        for (int i = 0; i < pages.size(); i++) {
            String text = pages.get(i);
            assertTrue(text.contains("15 June 1960 · June 15, 1960 · Papers"), text);
            assertTrue(text.contains((i + 1) + " / " + pages.size()), text);
        }
        String all = String.join("\n", pages);
        assertTrue(pages.get(0).replaceAll("\\s+", " ").contains("trans. for NKIDP by Gary Goldberg"), pages.get(0));
        assertEquals(2, all.split("Marks in the text", -1).length);
    }

    /** The text of each page of a PDF with tags. */
    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked(), "no tags");
            List<String> pages = new ArrayList<>();
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).strip());
            }
            return pages;
        }
    }

    private static void open(String page) throws IOException, InterruptedException {
        browser.open(edition.page(false, page + ".html"));
    }
}
