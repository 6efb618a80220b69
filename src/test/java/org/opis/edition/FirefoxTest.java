package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.Firefox;

/** The same pages in a browser of another make. */
class FirefoxTest {
    @TempDir
    static Path temp;

    private static Firefox browser;
    private static SmallEdition edition;

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        browser = Firefox.start(Files.createDirectories(temp.resolve("firefox")));
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
        return AppearanceTest.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWiderThanItsWindow(String page) throws IOException {
        browser.open(edition.page(false, page + ".html"));
        for (int width : new int[] {320, 390, 1280}) {
            browser.width(width);
            assertEquals("true", browser.value("document.documentElement.scrollWidth <= " + width), width + " pixels");
        }
    }

    @Test
    void marksAreShownAndToldWithoutScripts() throws IOException {
        browser.width(1280);
        browser.open(edition.page(false, "html/" + SmallEdition.JOURNAL + ".html"));
        String mark = "document.querySelector('.sheet .certainty button')";
        assertEquals("0", browser.value(mark + ".getClientRects().length"));
        browser.click("document.querySelector('.all-marks')");
        assertEquals("1", browser.value(mark + ".getClientRects().length"));
        browser.click(mark);
        assertEquals("true", browser.value(mark + ".popoverTargetElement.matches(':popover-open')"));
    }

    @Test
    void theSearchAnswersFromAFolder() throws IOException, InterruptedException {
        browser.open(edition.page(false, "search.html"));
        browser.value("location.hash = 'q=%22Moscow-Volga+Canal%22'");
        for (int i = 0;
                i < 500
                        && !browser.value("document.getElementById('count').textContent")
                                .equals("1 paper");
                i++) {
            Thread.sleep(20);
        }
        assertEquals("1 paper", browser.value("document.getElementById('count').textContent"));
    }
}
