package org.opis.suggest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opis.Opis;
import org.opis.Options;
import org.opis.tei.Decoder;
import org.opis.tei.MarkedReader;
import org.opis.text.SourceReader;

/** The archive files: as opis marks them, without their names, and as a model might give them with modernised words. */
final class LiftedPages {
    private static final Pattern NAMES = Pattern.compile("</?(?:persName|orgName|placeName|roleName|date)\\b[^>]*>");
    private static final Set<String> KINDS = Set.of("persName", "orgName", "placeName", "date");

    private LiftedPages() {}

    /** Three states of a page. */
    record LiftedPage(byte[] whole, byte[] bare, byte[] damaged) {}

    /** Names and dates of the pages, those that were recovered, and those that are none. */
    record Recovered(int wanted, int found, int wrong) {}

    /** Takes the markup of the damaged files into those without names; no letter changes. */
    static Recovered recovered() throws IOException {
        Recovered all = new Recovered(0, 0, 0);
        for (LiftedPage page : all()) {
            SuggestTarget target = SuggestTarget.of("page.xml", page.bare()).orElseThrow();
            Imported imported = SuggestImport.of(
                    target, TeiSuggestions.of(target, "model.xml", page.damaged()), LocalDate.of(2021, 3, 4));
            assertArrayEquals(
                    Decoder.decode(page.bare()).bytes(),
                    Decoder.decode(imported.bytes()).bytes());
            Set<String> right = names(page.whole());
            Set<String> there = names(imported.bytes());
            int both = (int) there.stream().filter(right::contains).count();
            all = new Recovered(all.wanted() + right.size(), all.found() + both, all.wrong() + there.size() - both);
        }
        return all;
    }

    static List<LiftedPage> all() throws IOException {
        List<LiftedPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fixtures/archive"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String xml = Opis.encode(
                                SourceReader.read(name, Files.readAllBytes(file), StandardCharsets.UTF_8),
                                Options.DEFAULT)
                        .tei()
                        .xml();
                int body = xml.indexOf("<body");
                String bare = xml.substring(0, body)
                        + NAMES.matcher(xml.substring(body)).replaceAll("");
                pages.add(new LiftedPage(bytes(xml), bytes(bare), bytes(modernised(xml.substring(body)))));
            }
        }
        return pages;
    }

    /** The body alone, in a file that says nothing of a dump; words inside and beside names are other ones. */
    private static String modernised(String body) {
        String text =
                body.substring(0, body.indexOf("</body>") + 7).replaceAll(" (?:xml:id|resp|cert|ref)=\"[^\"]*\"", "");
        StringBuilder out = new StringBuilder();
        Matcher word = Pattern.compile("<[^>]*>|[^<\\s]+|\\s+").matcher(text);
        int count = 0;
        while (word.find()) {
            String one = word.group();
            boolean changed = Character.isLetter(one.charAt(0)) && one.length() > 3 && ++count % 12 == 0;
            out.append(changed ? one.substring(0, 2) + one.substring(3) : one);
        }
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text>" + out + "</text></TEI>";
    }

    /** Names and dates of the text and where they stand in the dump. */
    static Set<String> names(byte[] xml) {
        Set<String> found = new TreeSet<>();
        MarkedReader.read(new String(xml, StandardCharsets.UTF_8)).orElseThrow().children().stream()
                .filter(one -> one.is("text"))
                .flatMap(one -> one.all())
                .filter(one -> KINDS.contains(one.name()))
                .forEach(one -> found.add(
                        one.name() + " " + one.offset() + " " + one.outer().length()));
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
