package org.opis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Browser;
import org.opis.Nu;
import org.opis.diagnostic.Code;

/** The documentation site: whole, no link leads nowhere, everybody can use it. */
class SiteTest {
    private static final Pattern LINK = Pattern.compile("<[^<>]* (?:href|src)=\"([^\"]*)\"");

    @TempDir
    static Path temp;

    private static Path site;

    @BeforeAll
    static void make() throws Exception {
        site = temp.resolve("site");
        Site.write(site);
    }

    @Test
    void everyPageIsReachedAndEveryLinkLeadsSomewhere() throws IOException {
        Set<Path> met = new HashSet<>(Set.of(site.resolve("index.html")));
        ArrayDeque<Path> open = new ArrayDeque<>(met);
        Set<String> broken = new TreeSet<>();
        while (!open.isEmpty()) {
            Path page = open.remove();
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!leads(page, link.group(1))) {
                    broken.add(site.relativize(page) + ": " + link.group(1));
                } else if (link.group(1).matches("[^#:]+\\.html(#.*)?") && met.add(target(page, link.group(1)))) {
                    open.add(target(page, link.group(1)));
                }
            }
        }
        assertEquals(Set.of(), broken);
        assertEquals(new TreeSet<>(pages()), new TreeSet<>(met));
    }

    @Test
    void everyRuleAndEveryCommandHasAPage() {
        for (Code code : Code.values()) {
            assertTrue(Files.isRegularFile(site.resolve("reference/rules/" + code + ".html")), code.name());
        }
        for (String command : List.of("opis", "opis-validate", "opis-derive-csv")) {
            assertTrue(Files.isRegularFile(site.resolve("reference/commands/" + command + ".html")), command);
        }
    }

    @Test
    void theSameSourcesGiveTheSameSite() throws Exception {
        Path again = temp.resolve("again");
        Site.write(again);
        for (Path file : files()) {
            assertEquals(-1, Files.mismatch(file, again.resolve(site.relativize(file))), file.toString());
        }
    }

    @Test
    void theNuCheckerHasNothingToObjectTo() throws IOException, InterruptedException {
        List<Path> checked = new ArrayList<>(pages());
        checked.add(site.resolve("assets/site.css"));
        assertEquals(List.of(), Nu.says(checked));
    }

    @Test
    void nothingIsInAnybodysWayAndTheSearchFinds() throws IOException, InterruptedException {
        try (Browser browser = Browser.start(Files.createDirectories(temp.resolve("profile")))) {
            for (String page : List.of(
                    "index.html",
                    "tutorial.html",
                    "readme.html",
                    "citations.html",
                    "how-to/ci.html",
                    "explanation/certainty.html",
                    "reference/index.html",
                    "reference/elements.html",
                    "reference/rules.html",
                    "reference/rules/B310.html",
                    "reference/commands/opis-validate.html",
                    "search.html#column%20stamp")) {
                browser.open(URI.create(site.toUri() + page));
                assertEquals(List.of(), browser.axe(), page);
                for (int width : new int[] {320, 1280}) {
                    browser.width(width);
                    assertTrue(
                            browser.value("document.documentElement.scrollWidth <= " + width)
                                    .asBoolean(),
                            page + " is wider than " + width);
                }
            }
            browser.waitFor("document.querySelector('#found a[href=\"reference/rules/B303.html\"]') !== null");
            assertTrue(browser.requests().stream().allMatch(address -> address.startsWith("file:")));
        }
    }

    private static boolean leads(Path page, String link) throws IOException {
        if (link.matches("https?:.*")) {
            return true;
        }
        Path target = target(page, link);
        int fragment = link.indexOf('#');
        return Files.isRegularFile(target)
                && (fragment < 0 || Files.readString(target).contains(" id=\"" + link.substring(fragment + 1) + "\""));
    }

    private static Path target(Path page, String link) {
        String file = link.replaceFirst("#.*", "");
        return file.isEmpty() ? page : page.resolveSibling(file).normalize();
    }

    private static List<Path> pages() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
