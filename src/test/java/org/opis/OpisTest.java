package org.opis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.derive.CitationStyle;
import org.opis.text.SourceReader;
import org.opis.validate.finding.Finding;

/** The door of the library. */
class OpisTest {
    private static final byte[] DUMP =
            "Meeting with the Ambassador\n\n4 May 1960\n\nHe had [illegible] on the [sic] ship.\n"
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsEncodedIsValidAndComesBack() {
        Encoding encoding = Opis.encode("page.txt", DUMP);
        byte[] tei = encoding.tei().xml().getBytes(StandardCharsets.UTF_8);
        List<Finding> findings = new ArrayList<>();
        Opis.validate("page.xml", tei, findings::add);
        assertEquals(List.of(), findings);
        assertArrayEquals(DUMP, Opis.decode(tei).bytes());
        assertTrue(Opis.derive("page", tei).text().value().contains("on the [sic] ship"));
        assertTrue(Opis.derive("page", tei)
                .citation(CitationStyle.CSL_JSON)
                .remarks()
                .isEmpty());
    }

    @Test
    void nothingThatAFileHoldsIsAnException() {
        byte[] bad = {0, (byte) 0xff, '<', 'T'};
        List<Finding> findings = new ArrayList<>();
        Opis.validate("bad.xml", bad, findings::add);
        assertEquals(1, findings.size(), findings.toString());
        assertEquals("bad.xml", findings.get(0).file());
        assertTrue(Opis.decode(bad).problem().isPresent());
        assertEquals("", Opis.derive("bad", bad).text().value());
        assertEquals(1, Opis.derive("bad", bad).remarks().size());
        Encoding encoding = Opis.encode("bad.txt", bad);
        assertArrayEquals(
                bad,
                Opis.decode(encoding.tei().xml().getBytes(StandardCharsets.UTF_8))
                        .bytes());
    }

    @Test
    void whatIsValidIsProvedAsItIs() {
        Encoding encoding = Opis.encode(SourceReader.read("page.txt", DUMP, StandardCharsets.UTF_8), Options.DEFAULT);
        assertEquals(
                encoding.tei().xml(),
                Opis.proved(encoding, Options.DEFAULT).orElseThrow().tei().xml());
    }

    /** Of each room the pom says whether others may build on it (what is compared) or not (what has no Javadoc). */
    @Test
    void everyRoomIsOfferedOrStaysInside() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> offered = Pattern.compile("<include>(org\\.opis[a-z.]*)</include>")
                .matcher(pom)
                .results()
                .map(include -> include.group(1))
                .toList();
        List<String> inside = List.of(pom.replaceFirst("(?s).*<excludePackageNames>\\s*", "")
                .replaceFirst("(?s)\\s*</excludePackageNames>.*", "")
                .split(",\\s*"));
        for (String room : rooms()) {
            boolean isInside = inside.contains(room) || inside.contains(room.replaceFirst("[a-z]+$", "*"));
            assertTrue(isInside != offered.contains(room), room);
        }
    }

    private static List<String> rooms() throws IOException {
        Path root = Path.of("src/main/java");
        try (Stream<Path> folders = Files.walk(root.resolve("org/opis"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> root.relativize(folder).toString().replace('/', '.'))
                    .toList();
        }
    }

    /** Every parameter and every result of the door is described; javac's own check of comments says so. */
    @Test
    void theDoorIsDocumentedWhole(@TempDir Path out) throws Exception {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-implicit:none",
                    "-Xdoclint:all/public",
                    "-d",
                    out.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            javac.getTask(
                            said,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjects(Path.of("src/main/java/org/opis/Opis.java")))
                    .call();
        }
        assertEquals("", said.toString());
    }
}
