package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.derive.Table;

/** An edition: what is in its folder, and what a second run does to it. */
class PublishTest {
    private static final Path ARCHIVE = Path.of("fixtures/archive");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");

    @TempDir
    Path temp;

    private Path in;
    private Path out;

    @BeforeEach
    void dumps() throws IOException {
        in = temp.resolve("in");
        out = temp.resolve("out");
        Files.createDirectories(in.resolve("a folder/deep"));
        Files.copy(ARCHIVE.resolve("003_73de773ead11d481.txt"), in.resolve("one & 100%.txt"));
        Files.copy(ARCHIVE.resolve("004_262c73ffb286f9f9.txt"), in.resolve("a folder/deep/two.txt"));
    }

    @Test
    void holdsWhatItShould() throws IOException {
        Cli run = publish();
        assertEquals(0, run.code(), run.err());
        List<String> names = new ArrayList<>(files().keySet());
        names.removeIf(name -> name.startsWith("schema/"));
        for (String list : List.of("archive", "calendar", "people", "organisations", "places")) {
            assertTrue(names.contains(list + "/index.html"), list);
        }
        // how many pages a list has hangs on what it holds
        names.removeIf(name -> name.matches(
                "(archive|calendar|people|organisations|places|names|letters|distribution|kinds|classifications"
                        + "|stamps|unread|search/words)/.*"));
        List<String> expected = new ArrayList<>(List.of(
                ".opis.sha256",
                "about.html",
                "addresses.json",
                "assets/cite.js",
                "assets/minisearch.LICENSE.txt",
                "assets/minisearch.js",
                "assets/opis.css",
                "assets/search-index.js",
                "assets/search.js",
                "index.html",
                "manifest.json",
                "report.html",
                "report.json",
                "search.html",
                "search/documents.js"));
        // the other is a list of papers, which nobody cites
        for (String stem : List.of("a folder/deep/two", "all")) {
            for (String end : List.of(
                    "archive.txt",
                    "bib",
                    "bibtex",
                    "dc.xml",
                    "mods.xml",
                    "bibliography.txt",
                    "json",
                    "note.txt",
                    "ris",
                    "short.txt")) {
                expected.add("cite/" + stem + "." + end);
            }
        }
        for (String stem : List.of("one & 100%", "a folder/deep/two")) {
            expected.addAll(List.of(
                    "dump/" + stem + ".html",
                    "html/" + stem + ".html",
                    "search/text/" + stem + ".js",
                    "tei/" + stem + ".xml",
                    "text/" + stem + ".txt"));
        }
        expected.addAll(List.of("years/1960.html", "years/other.html"));
        for (Table table : Table.values()) {
            expected.add("csv/" + table.word() + ".csv");
        }
        expected.addAll(List.of("csv/datapackage.json", "csv/csv-metadata.json", "csv/opis.sqlite"));
        assertEquals(expected.stream().sorted().toList(), names);
    }

    @Test
    void everyLinkHasItsTarget() throws IOException {
        publish();
        List<String> dangling = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            boolean page = file.getKey().endsWith(".html") && !file.getKey().startsWith("schema/editors/");
            Matcher link = LINK.matcher(page ? new String(file.getValue(), StandardCharsets.UTF_8) : "");
            while (link.find()) {
                String target = link.group(1).replace("&amp;", "&").replace("+", "%2B");
                // the page that shows the TEI by CETEIcean says that its reader adds the script
                boolean outside = target.matches("[a-z]+:.*|CETEI.js");
                Path path =
                        out.resolve(file.getKey()).resolveSibling(URLDecoder.decode(target, StandardCharsets.UTF_8));
                if (!outside && !Files.exists(path)) {
                    dangling.add(file.getKey() + " -> " + target);
                }
            }
        }
        assertEquals(List.of(), dangling);
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        publish();
        Map<String, byte[]> first = files();
        assertEquals(0, publish().code());
        Map<String, byte[]> second = files();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertTrue(java.util.Arrays.equals(bytes, second.get(name)), name));
    }

    @Test
    void whatWasEditedIsKeptAndSaid() throws IOException {
        publish();
        Path edited = out.resolve("text/a folder/deep/two.txt");
        Files.writeString(edited, "mine");
        for (int run = 0; run < 2; run++) {
            Cli again = publish();
            assertEquals(1, again.code());
            assertTrue(again.err().contains("text/a folder/deep/two.txt: not overwritten"), again.err());
            assertEquals("mine", Files.readString(edited));
        }
        assertEquals(
                0,
                Cli.run("publish", in.toString(), "-o", out.toString(), "--force")
                        .code());
        assertFalse(Files.readString(edited).equals("mine"));
    }

    @Test
    void whatIsNoLongerPublishedLeavesAPageThatSaysSo() throws IOException {
        publish();
        Files.delete(in.resolve("one & 100%.txt"));
        assertEquals(0, publish().code());
        assertEquals(
                List.of("html/one & 100%.html"),
                files().keySet().stream().filter(name -> name.contains("one")).toList());
        assertTrue(Files.readString(out.resolve("html/one & 100%.html")).contains("is no longer in it."));
    }

    @Test
    void theManifestNamesEverything() throws IOException {
        publish();
        String manifest = Files.readString(out.resolve("manifest.json"));
        for (String name : files().keySet()) {
            boolean own = name.equals("manifest.json") || name.startsWith(".opis");
            assertTrue(own || manifest.contains("\"path\": \"" + name + "\",\n"), name);
        }
        assertTrue(manifest.contains("\"path\": \"one & 100%.txt\",\n"), manifest);
    }

    @Test
    void aFileCalledAllIsRefused() throws IOException {
        Files.writeString(in.resolve("all.txt"), "A note.\n");
        assertEquals(2, publish().code());
        assertFalse(Files.exists(out));
    }

    private Cli publish() {
        return Cli.run("publish", in.toString(), "-o", out.toString());
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : (Iterable<Path>)
                    all.filter(Files::isRegularFile).filter(f -> !f.startsWith(out.resolve(".opis")))::iterator) {
                files.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
