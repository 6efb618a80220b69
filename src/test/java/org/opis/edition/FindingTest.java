package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;

/** The lists of an edition, and the ways from paper to paper. */
class FindingTest {
    private static final Path ARCHIVE = Path.of("fixtures/archive");
    private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    Path temp;

    @Test
    void everyLinkLeadsToAPlace() throws IOException {
        Path out = publish(ARCHIVE.toString(), "fixtures/corpus");
        Map<Path, Set<String>> ids = new HashMap<>();
        List<Path> pages = pages(out);
        for (Path page : pages) {
            ids.put(page, all(ID, Files.readString(page)));
        }
        TreeSet<String> broken = new TreeSet<>();
        for (Path page : pages) {
            for (String href : all(HREF, Files.readString(page))) {
                URI to = page.toUri().resolve(href.replace("&amp;", "&"));
                if (!"file".equals(to.getScheme())) {
                    continue;
                }
                Path file = Path.of(to.getPath());
                String anchor = to.getFragment() == null ? "" : to.getFragment();
                boolean there = Files.isRegularFile(file)
                        && (anchor.isEmpty()
                                || !ids.containsKey(file)
                                || ids.get(file).contains(anchor));
                if (!there) {
                    broken.add(out.relativize(page) + " -> " + URLDecoder.decode(href, StandardCharsets.UTF_8));
                }
            }
        }
        assertEquals(new TreeSet<>(), broken);
        assertTrue(pages.stream().anyMatch(page -> page.endsWith("calendar/1960.html")));
    }

    @Test
    void aPaperKnowsThoseBeforeAndAfterIt() throws IOException {
        Path out = publish(ARCHIVE.toString());
        String first = Files.readString(out.resolve("html/000_8e4ba78e85204118.html"));
        assertTrue(first.contains("<a rel=\"next\" href=\"../html/004_262c73ffb286f9f9.html\">"), first);
        assertTrue(first.contains("<h2>In AVPRF, fond 0102, opis 16, delo 7<span class=\"count\"> 1 of 3</span></h2>"));
        assertFalse(first.contains("rel=\"prev\""));
        String person = Files.readString(out.resolve("people/p.puzanov.html"));
        assertEquals(
                List.of("Author", "Sender", "Named in"),
                List.copyOf(allInOrder(Pattern.compile("<h2>([^<]+)<span class=\"count\">"), person)));
    }

    @Test
    void onlyPagesOfWhatChangedAreWrittenAgain() throws IOException {
        Path in = Files.createDirectories(temp.resolve("in"));
        try (Stream<Path> dumps = Files.list(ARCHIVE)) {
            for (Path dump : (Iterable<Path>) dumps.filter(f -> f.toString().endsWith(".txt"))::iterator) {
                Files.copy(dump, in.resolve(dump.getFileName()));
            }
        }
        Path out = publish(in.toString());
        Map<String, byte[]> before = contents(out);
        Path one = in.resolve("004_262c73ffb286f9f9.txt");
        Files.writeString(one, Files.readString(one).replaceFirst(" was ", " is "));
        publish(in.toString());
        TreeSet<String> changed = new TreeSet<>();
        contents(out).forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, before.get(name))) {
                changed.add(name);
            }
        });
        assertTrue(changed.contains("html/004_262c73ffb286f9f9.html"), changed.toString());
        assertFalse(changed.contains("html/000_8e4ba78e85204118.html"), changed.toString());
        assertFalse(changed.contains("people/p.gromyko.html"), changed.toString());
    }

    private Path publish(String... dumps) {
        Path out = temp.resolve("out");
        List<String> command = new ArrayList<>(List.of("publish"));
        command.addAll(List.of(dumps));
        command.addAll(List.of("-o", out.toString()));
        Command run = Command.run(command.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return out;
    }

    private static List<Path> pages(Path out) throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(file -> file.toString().endsWith(".html")
                            && !out.relativize(file).startsWith("schema"))
                    .toList();
        }
    }

    private static Map<String, byte[]> contents(Path out) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path page : pages(out)) {
            contents.put(out.relativize(page).toString(), Files.readAllBytes(page));
        }
        return contents;
    }

    private static Set<String> all(Pattern pattern, String text) {
        return new HashSet<>(allInOrder(pattern, text));
    }

    private static List<String> allInOrder(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
