package org.opis.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Aids;

/** Every page is covered, whatever was done to it. */
class CoverageTest {
    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String row : PageTableTest.rows()) {
            pages.add(Files.readString(Path.of("fixtures", row.substring(0, row.indexOf('\t')))));
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsCovered(String text) {
        Pages.assertCovered(Pages.read(text));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anyPrefixIsCovered(String text) {
        Random random = new Random(text.hashCode());
        for (int i = 0; i < 40; i++) {
            Pages.assertCovered(Pages.read(text.substring(0, random.nextInt(text.length()))));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linesMayBeLostDoubledOrMoved(String text) {
        Random random = new Random(text.hashCode());
        for (int i = 0; i < 40; i++) {
            List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
            for (int k = random.nextInt(4); k >= 0 && lines.size() > 1; k--) {
                int line = random.nextInt(lines.size());
                switch (random.nextInt(4)) {
                    case 0 -> lines.remove(line);
                    case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
                    case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
                    default -> lines.set(line, lines.get(line).strip() + " ");
                }
            }
            Pages.assertCovered(Pages.read(String.join("", lines)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\u00a0\n", "Search in", "Skip to content\n", "\n\nx"})
    void hardlyAnythingIsCovered(String text) {
        Pages.assertCovered(Pages.read(text));
    }

    @Test
    void blankLinesStandWithWhatIsAboveThemButNotInTheBody() {
        Page page = Pages.read("\nSkip to content\n\nMay 1, 1950\n\n\nA title\n\n Text.\n\nThe two of them agree.\n\n"
                + "Document Information\n\n");
        assertEquals(
                List.of(
                        "\nSkip to content\n\n",
                        "May 1, 1950\n\n\n",
                        "A title\n\n",
                        " Text.\n",
                        "\n",
                        "The two of them agree.\n\n",
                        "Document Information\n\n"),
                page.regions().stream().map(r -> page.source().slice(r.span())).toList());
        assertInstanceOf(Region.Body.class, page.regions().get(3));
    }

    @Test
    void blankLinesAtTheEndOfTheFileAreInTheBody() {
        assertEquals(List.of("Text.\n\n \n"), Pages.body(Pages.read("\nText.\n\n \n")));
    }

    @Test
    void largePagesTakeLinearTime() {
        String front = "Skip to content\nMay 1, 1950\nA title\n";
        String pdf = "Digital Archive digitalarchive.wilsoncenter.org International History Declassified ";
        for (String text : List.of(
                "word ".repeat(4_000_000),
                front + "word ".repeat(4_000_000),
                pdf + "Citation: Summary: ".repeat(500_000),
                pdf + "word ".repeat(4_000_000),
                "[".repeat(10_000) + "]".repeat(10_000),
                front + "Related Documents\n".repeat(200_000) + "Document Information\n" + "x y\n".repeat(500_000),
                front + "A line of text.\n".repeat(500_000) + "Document Information\n",
                "May 1, 1950\n".repeat(500_000))) {
            assertTimeout(Aids.HANG, () -> Pages.assertCovered(Pages.read(text)));
        }
    }
}
