package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Browser;

/** What readers come for, done with the mouse from the first page, from a folder and from a server; clicks are counted. */
class ReadersTasksTest {
    private static final int MOST = 4;

    @TempDir
    static Path temp;

    private static Browser browser;
    private static SmallEdition edition;
    private int clicks;

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        browser = Browser.start(Files.createDirectories(temp.resolve("profile")));
        edition = SmallEdition.in(temp);
        browser.width(1280);
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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPaperCopiedToAPersonInAYear(boolean served) throws IOException, InterruptedException {
        start(served);
        click("a", "Distribution");
        String papers = text("[...document.querySelectorAll('section.file')]"
                + ".find(one => one.innerText.startsWith('A. A. Gromyko')).innerText");
        assertEquals(3, papers.split(" 1960 · ", -1).length, papers);
        done("every paper copied to a person in a year");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aParagraphIsCited(boolean served) throws IOException, InterruptedException {
        start(served);
        click("a.what", "for 15 June 1960");
        click("p a.anchor", "Link to this paragraph");
        browser.waitFor("document.querySelector('.at-passage') != null");
        browser.value(
                "document.addEventListener('copy', event => { window.copied = String(document.activeElement.value); }),"
                        + " navigator.clipboard && (navigator.clipboard.writeText = async text => { window.copied = text; }), 0");
        click("button", "Copy citation");
        browser.waitFor("window.copied !== undefined");
        String copied = text("window.copied");
        assertTrue(
                copied.matches(
                        "“Journal of Soviet Ambassador .* 15 June 1960,” par\\. \\d+, Papers, edition 1, .*#p-[0-9a-f]{8}\\."),
                copied);
        done("cite a paragraph");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fromASentenceToItsDumpLineAndBack(boolean served) throws IOException, InterruptedException {
        start(served);
        click("a.what", "for 15 June 1960");
        click("label", "Show every mark");
        click("p a.dump-line", "line ");
        assertTrue(text("location.pathname").contains("/dump/"));
        String sentence = text("document.querySelector(':target').innerText");
        click(":target a[href*='/html/']", "");
        assertTrue(text("document.querySelector(':target').innerText")
                .contains(sentence.replaceAll("^\\d+|\\W+$", "").strip().substring(0, 20)));
        done("from a sentence to its dump line and back");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void allThatIsIllegibleInAnArchiveFile(boolean served) throws IOException, InterruptedException {
        start(served);
        click("a", "What could not be read");
        String file = text("[...document.querySelectorAll('h2, h3')]"
                + ".find(one => one.innerText.includes('delo 7')).parentNode.innerText");
        assertTrue(file.contains("illegible") && file.contains("lost"), file);
        done("all that is illegible in an archive file");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theNextDayOfAJournal(boolean served) throws IOException, InterruptedException {
        start(served);
        click("a.what", "for 15 June 1960");
        click("a[rel=next]", "24 July 1960");
        assertTrue(text("document.querySelector('h1').innerText").contains("for 24 July 1960"));
        done("the next day of a journal");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void picturesAreShownAndOthersLinked(boolean served) throws IOException, InterruptedException {
        start(served);
        click("a.what", "for 15 June 1960");
        click("summary", "Facsimile");
        browser.waitFor("document.querySelector('.leaves img').naturalWidth == 60");
        assertEquals("IIIF manifest", text("document.querySelector('.facsimile li a').innerText"));
        assertFalse(browser.requests().stream().anyMatch(address -> address.contains("archive.invalid")));
        done("the picture of a page");
    }

    private void start(boolean served) throws IOException, InterruptedException {
        URI first = edition.page(served, "index.html");
        browser.open(first);
        clicks = 0;
    }

    /** Clicks on the first element that is seen and has the words. */
    private void click(String selector, String words) throws IOException, InterruptedException {
        clicks++;
        String element =
                "[...document.querySelectorAll(\"%s\")].find(one => one.getClientRects().length > 0".formatted(selector)
                        + " && one.textContent.includes('%s'))".formatted(words);
        browser.waitFor("document.readyState == 'complete' && " + element + " !== undefined");
        browser.click(element);
        // a page may come
        Thread.sleep(200);
        browser.waitFor("document.readyState == 'complete'");
    }

    private static String text(String expression) throws IOException {
        return browser.value(expression).asText();
    }

    private void done(String task) {
        assertTrue(clicks <= MOST, task + ": " + clicks);
        System.out.println(List.of(clicks, "clicks:", task).toString().replaceAll("[\\[\\],]", ""));
    }
}
