package org.opis.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Browser;
import org.opis.Options;
import org.opis.diagnostic.Severity;
import org.opis.markup.Responsible;
import org.opis.tei.Decoder;
import org.opis.validate.Validator;

/** A review in a browser, by keyboard alone. */
class ReviewTest {
    private static final Path CORPUS = Path.of("tei/corpus");

    @TempDir
    Path temp;

    private Path folder;
    private final Map<Path, byte[]> dumps = new TreeMap<>();

    @BeforeEach
    void files() throws IOException {
        folder = Files.createDirectory(temp.resolve("tei"));
        for (Path file : below(CORPUS)) {
            Path copy = Files.copy(file, folder.resolve(file.getFileName()));
            dumps.put(copy, Decoder.decode(Files.readAllBytes(copy)).bytes());
        }
    }

    @Test
    void thirtyDoubtsAreDecidedByKeyboard() throws IOException, InterruptedException {
        try (Review review = review();
                Browser browser = Browser.start(Files.createDirectory(temp.resolve("profile")))) {
            int before = review.open();
            browser.open(review.address());
            assertTrue(title(browser).contains("certainty low"), title(browser));
            pictures(browser);
            browser.press("c");
            assertEquals(List.of(), browser.axe());
            browser.press("Escape");
            for (int i = 0; i < 30; i++) {
                String shown = key(browser);
                if (i % 10 == 4) {
                    press(browser, "s");
                } else if (i % 10 == 7) {
                    change(browser);
                } else {
                    press(browser, "a");
                }
                if (i % 10 == 9) {
                    press(browser, "u");
                    assertEquals(shown, key(browser));
                    press(browser, "a");
                }
            }
            assertEquals(List.of(), browser.axe());
            assertEquals(before - 27, review.open(), review.sum());
            assertTrue(review.sum().contains("3 skipped"), review.sum());
            String own = review.address().toString();
            assertTrue(browser.requests().stream().allMatch(address -> address.startsWith(own)));
        }
        for (Path file : below(folder)) {
            byte[] xml = Files.readAllBytes(file);
            assertArrayEquals(dumps.get(file), Decoder.decode(xml).bytes(), file.toString());
            assertTrue(
                    Validator.builtIn().validate("", xml).stream().noneMatch(f -> f.severity() == Severity.ERROR),
                    file.toString());
        }
        assertTrue(all().contains("who=\"#ed.ann-lee\">Doubtful readings reviewed.</change>"));
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() throws IOException, InterruptedException {
        try (Review review = review();
                Browser one = Browser.start(Files.createDirectory(temp.resolve("profile")));
                Browser two = one.tab()) {
            one.open(review.address());
            two.open(review.address());
            String shown = key(one);
            assertEquals(shown, key(two));
            press(one, "a");
            String after = all();
            press(two, "a");
            assertTrue(said(two).contains("changed since the page was made"), said(two));
            assertEquals(after, all());
            assertFalse(key(two).equals(shown));
            // an editor of text is at work too
            Path file = folder.resolve(one.value("document.querySelector('input[name=file]').value")
                    .asText());
            Files.writeString(file, Files.readString(file).replace("</TEI>", "<!-- mine --></TEI>"));
            String mine = all();
            press(one, "a");
            assertTrue(said(one).contains("changed since the page was made"), said(one));
            assertEquals(mine, all());
            press(one, "a");
            assertTrue(said(one).startsWith("Accepted"), said(one));
            assertTrue(all().contains("<!-- mine --></TEI>"));
        }
    }

    @Test
    void aServerThatIsKilledLosesNothing() throws IOException, InterruptedException {
        String state;
        String next;
        try (Browser browser = Browser.start(Files.createDirectory(temp.resolve("profile")))) {
            try (Review review = review()) {
                browser.open(review.address());
                press(browser, "a");
                press(browser, "a");
                next = key(browser);
                state = all();
            }
            assertEquals(state, all());
            assertTrue(
                    Stream.of(folder.toFile().list()).allMatch(name -> name.endsWith(".xml") || name.equals(".opis")));
            try (Review review = review()) {
                browser.open(review.address());
                assertEquals(next, key(browser));
            }
        }
    }

    private Review review() throws IOException {
        return Review.begin(folder, below(folder), Optional.of(Responsible.editor("Ann Lee")), Options.DEFAULT, 0);
    }

    /** To plain text; what cannot be that is said, and accepted. By the keys c, End, Tab and Enter. */
    private static void change(Browser browser) throws IOException, InterruptedException {
        browser.press("c");
        browser.waitFor("document.activeElement.id == 'review-element'");
        browser.press("End");
        assertEquals("", browser.value("document.activeElement.value").asText());
        while (!browser.value("document.activeElement.localName").asText().equals("button")) {
            browser.press("Tab");
        }
        press(browser, "Enter");
        if (!said(browser).startsWith("Changed")) {
            assertTrue(said(browser).contains("Nothing was written"), said(browser));
            press(browser, "a");
        }
    }

    /** A key that leads to another page. */
    private static void press(Browser browser, String key) throws IOException, InterruptedException {
        browser.value("window.before = true");
        browser.press(key);
        browser.waitFor("!window.before && document.readyState == 'complete' && location.href != 'about:blank'");
    }

    private static String said(Browser browser) throws IOException {
        return browser.value("document.getElementById('review-said').textContent")
                .asText();
    }

    private static String title(Browser browser) throws IOException {
        return browser.value("document.title").asText();
    }

    private static String key(Browser browser) throws IOException {
        return browser.value("document.querySelector('input[name=key]').value").asText();
    }

    /** Where somebody wants to look at them. */
    private static void pictures(Browser browser) throws IOException {
        String wanted = System.getProperty("opis.pictures", "");
        for (int width : List.of(1280, 390)) {
            browser.width(width);
            assertTrue(
                    browser.value("document.documentElement.scrollWidth <= " + width)
                            .asBoolean(),
                    "wider than " + width);
            if (!wanted.isEmpty()) {
                browser.picture(width, Path.of(wanted, "review-" + width + ".png"));
            }
        }
        browser.width(1280);
    }

    private String all() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : below(folder)) {
            all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
