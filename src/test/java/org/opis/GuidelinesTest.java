package org.opis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.diagnostic.Code;
import org.opis.tei.Decoder;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.validate.repair.Mender;

/**
 * Each page of the guidelines is specification and test: its form, what its examples of a body say, and all that is made
 * of them. {@code mvn -q test -Dtest=GuidelinesTest -Dopis.write=true} writes {@code fixtures/guidelines} anew.
 */
class GuidelinesTest {
    private static final Path FOLDER = Path.of("tei/guidelines");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final List<String> SECTIONS = List.of("## Why", "## Examples", "## Limits", "## Since");
    /** Only where {@code --fix} has a repair. */
    private static final String REPAIR = "## Repair";

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> bodyPages() throws IOException {
        return pages().filter(page -> page.matches("[BI]\\d{3}-.*"));
    }

    static Stream<PageExample> bodyExamples() throws IOException {
        List<PageExample> examples = new ArrayList<>();
        for (String page :
                pages().filter(page -> page.matches("[BI].*|P130.*|P190.*")).toList()) {
            examples.addAll(PageExample.of(page));
        }
        return examples.stream();
    }

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        List<String> codes = Arrays.stream(Code.values())
                .map(code -> code + "-" + code.noun())
                .sorted()
                .toList();
        assertEquals(codes, pages().toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasItsSectionsInOrder(String page) throws IOException {
        String text = Files.readString(FOLDER.resolve(page + ".md"));
        String prose = FENCED.matcher(text).replaceAll("");
        List<String> headings = prose.lines().filter(l -> l.startsWith("#")).toList();
        assertTrue(headings.get(0).matches("# " + page.substring(0, 4) + " \\S.*"), headings.get(0));
        List<String> sections = new ArrayList<>(headings.subList(1, headings.size()));
        int repair = sections.indexOf(REPAIR);
        assertTrue(repair < 0 || sections.remove(repair).equals(REPAIR) && repair == 2, "behind the examples");
        assertEquals(SECTIONS, sections);
        assertEquals(Mender.CODES.stream().anyMatch(code -> page.startsWith(code.name())), repair >= 0, page);
        assertTrue(text.stripTrailing().endsWith("## Since\n\n0.1.0"), page);
    }

    @ParameterizedTest
    @MethodSource("bodyPages")
    void saysTwiceWhereItFiresAndOnceWhereNot(String page) throws IOException {
        List<PageExample> examples = PageExample.of(page);
        long fires = examples.stream()
                .filter(GuidelinesTest::fires)
                .map(PageExample::dump)
                .distinct()
                .count();
        boolean silent = examples.stream()
                .anyMatch(e -> e.kind().equals("not") || e.said().isEmpty());
        assertTrue(fires >= 2 && silent, page);
    }

    private static boolean fires(PageExample example) {
        return !example.kind().equals("not") && !example.said().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bodyExamples")
    void holds(PageExample example) {
        check(example, example.dump());
        check(example, example.dump().replace("\n", "\r\n"));
    }

    static Stream<Snapshot> snapshots() throws IOException {
        List<Snapshot> snapshots = new ArrayList<>();
        for (String page : pages().filter(page -> page.matches("[PMBI].*")).toList()) {
            Snapshot snapshot = new Snapshot(page);
            if (snapshot.isAny()) {
                snapshots.add(snapshot);
            }
        }
        return snapshots.stream();
    }

    /** What a page shows is a part of it; the rest of what is made of an example is held here. */
    @ParameterizedTest
    @MethodSource("snapshots")
    void givesExactly(Snapshot snapshot) throws IOException {
        if (Boolean.getBoolean("opis.write")) {
            snapshot.write();
        }
        assertEquals(snapshot.before(), snapshot.today());
    }

    @Test
    void noSnapshotIsOfAPageThatIsGone() throws IOException {
        assertEquals(snapshots().map(Snapshot::page).toList(), Snapshot.all());
    }

    private static void check(PageExample example, String dump) {
        byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
        Source source = SourceReader.read("example.txt", bytes, StandardCharsets.UTF_8);
        Encoding encoding = Opis.encode(source, Options.DEFAULT);
        String xml = encoding.tei().xml();
        String body = Bare.of(xml.substring(xml.indexOf("<body"), xml.indexOf("</text>")));
        switch (example.kind()) {
            case "tei" -> assertTrue(body.contains(example.said()), () -> example.said() + " in " + body);
            case "not" -> assertFalse(body.contains(example.said()), () -> example.said() + " in " + body);
            default -> assertEquals(example.said(), findings(encoding, example.page()), body);
        }
        assertArrayEquals(
                bytes, Decoder.decode(xml.getBytes(StandardCharsets.UTF_8)).bytes());
    }

    private static String findings(Encoding encoding, String page) {
        return encoding.diagnostics().stream()
                .filter(d -> page.startsWith(d.code().name()))
                .map(d -> encoding.source().position(d.span().start()) + " " + d.code())
                .collect(Collectors.joining("\n"));
    }
}
