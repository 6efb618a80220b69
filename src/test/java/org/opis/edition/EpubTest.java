package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;
import org.opis.EpubCheck;
import org.opis.derive.EpubChapter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The book of an edition: what reading systems want of it, and all the words of its papers. */
class EpubTest {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    @TempDir
    static Path temp;

    private static Path edition;
    private static final Map<String, String> FILES = new TreeMap<>();

    @BeforeAll
    static void publish() throws IOException {
        edition = temp.resolve("one");
        Command run = publish(edition, "--date", "2026-05-07", "--licence", "CC BY 4.0");
        assertEquals(0, run.code(), run.err());
        try (ZipFile zip = new ZipFile(edition.resolve("edition.epub").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    FILES.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static Command publish(Path folder, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("publish", "fixtures/archive", "-o", folder.toString(), "--title", "Papers & more", "--epub"));
        arguments.addAll(Arrays.asList(more));
        return Command.run(arguments.toArray(String[]::new));
    }

    @Test
    void epubCheckHasNothingToObjectTo() throws Exception {
        assertEquals(List.of(), EpubCheck.says(edition.resolve("edition.epub")));
    }

    @Test
    void aFileIsKnownByItsFirstBytes() throws IOException {
        byte[] bytes = Files.readAllBytes(edition.resolve("edition.epub"));
        // name and content of the first file, as OCF 4.2.2 has them
        assertEquals("mimetypeapplication/epub+zip", new String(bytes, 30, 28, StandardCharsets.US_ASCII));
    }

    @Test
    void theSameEditionHasTheSameBytes() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Path again = temp.resolve("again");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            publish(again, "--date", "2026-05-07", "--licence", "CC BY 4.0");
        } finally {
            TimeZone.setDefault(zone);
        }
        assertEquals(-1, Files.mismatch(edition.resolve("edition.epub"), again.resolve("edition.epub")));
        assertEquals(0, Command.run("verify", again.toString()).code());
    }

    @Test
    void eachWordOfAPaperIsInItsChapter() throws Exception {
        int whole = 0;
        for (Path file : tei()) {
            Document tei = parse(Files.readString(file));
            Element text = (Element) tei.getElementsByTagNameNS(TEI, "text").item(0);
            String place = file.getFileName().toString().replace(".xml", "");
            Document chapter = parse(FILES.get("EPUB/" + EpubChapter.name(place)));
            Element article = (Element) chapter.getElementsByTagName("article").item(0);
            List<String> expected = words(text);
            List<String> found = words(article);
            assertFalse(expected.isEmpty(), place);
            // parts of a stamp stand together in the chapter
            if (FILES.get("EPUB/" + EpubChapter.name(place)).contains("stamp joined")) {
                assertEquals(
                        expected.stream().sorted().toList(),
                        found.stream().sorted().toList(),
                        place);
            } else {
                assertEquals(expected, found, place);
                whole++;
            }
        }
        assertTrue(whole > 1);
    }

    @Test
    void nothingIsAskedOfTheWebAndNothingRuns() {
        FILES.forEach((name, text) -> {
            assertFalse(text.matches("(?s).*<(script|img|button|form|iframe|input)\\b.*"), name);
            assertFalse(text.matches("(?s).*\\b(src|popovertarget|style|onclick)=.*"), name);
            assertFalse(text.matches("(?s).*(@import|url\\().*"), name);
        });
    }

    @Test
    void whatItIsStandsOnItsTitlePageAndInItsPackage() {
        assertTrue(FILES.get("EPUB/title.xhtml").contains("<h1>Papers &amp; more</h1>"));
        assertTrue(FILES.get("EPUB/title.xhtml").contains("Licence: CC BY 4.0"));
        assertTrue(FILES.get("EPUB/title.xhtml").contains("Papers &amp; more, edition 1, 2026-05-07."));
        String book = FILES.get("EPUB/package.opf");
        assertTrue(book.contains("<meta property=\"dcterms:modified\">2026-05-07T00:00:00Z</meta>"), book);
        assertTrue(book.contains("<dc:language>en</dc:language>"), book);
        for (String said :
                List.of("accessMode", "accessibilityFeature", "accessibilityHazard", "accessibilitySummary")) {
            assertTrue(book.contains("property=\"schema:" + said + "\""), said);
        }
    }

    @Test
    void anotherVersionIsAnotherBook() throws IOException {
        Path second = temp.resolve("second");
        publish(second, "--date", "2026-06-01", "--edition", "2");
        try (ZipFile zip = new ZipFile(second.resolve("edition.epub").toFile());
                InputStream in = zip.getInputStream(zip.getEntry("EPUB/package.opf"))) {
            String book = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertNotEquals(identifier(FILES.get("EPUB/package.opf")), identifier(book));
        }
    }

    @Test
    void aBookWithoutADayIsNotMade() {
        for (String[] date : new String[][] {{}, {"--date", "2026"}, {"--date", "2026-02-30"}}) {
            Command run = publish(temp.resolve("none"), date);
            assertEquals(2, run.code());
            assertTrue(run.err().contains("--epub wants a day in --date"), run.err());
        }
        assertFalse(Files.exists(temp.resolve("none")));
    }

    private static String identifier(String book) {
        return book.replaceFirst("(?s).*(urn:uuid:[0-9a-f-]{36}).*", "$1");
    }

    private static List<Path> tei() throws IOException {
        try (var files = Files.list(edition.resolve("tei"))) {
            return files.sorted().toList();
        }
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        builder.setEntityResolver((id, system) -> new InputSource(new ByteArrayInputStream(new byte[0])));
        return builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Without what the editors add. */
    private static List<String> words(Element element) {
        StringBuilder text = new StringBuilder();
        text(element, text);
        return Arrays.stream(text.toString().strip().split("[ \\n\\r\\t]+")).collect(Collectors.toList());
    }

    private static void text(Node node, StringBuilder out) {
        if (node instanceof Element element
                && List.of(element.getAttribute("class").split(" ")).contains("ed")) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            out.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text(child, out);
        }
    }
}
