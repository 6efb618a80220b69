package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.Opis;
import org.opis.Options;
import org.opis.text.SourceReader;

/** TEI's own Schematron whole, abstract patterns included, as its extract-isosch.xsl gives it. */
class TeiRulesTest {
    private final List<String> broken = new ArrayList<>();

    private void check(Sch tei, Path file, String xml) throws IOException {
        tei.errors(xml).forEach(e -> broken.add(file + ": " + e.strip()));
    }

    @Test
    void everyEncodedPageKeepsThem() throws IOException {
        Sch tei = Sch.other(Aids.tei("p5.sch"));
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("archive", "corpus", "forms", "others", "cases/pages")) {
            pages.addAll(Fixtures.files(Path.of("fixtures").resolve(folder), ".txt"));
        }
        for (Path round : Fixtures.files(Path.of("fixtures/first-sight"), "")) {
            pages.addAll(Fixtures.files(round, ".txt"));
        }
        assertTrue(pages.size() > 300, "pages: " + pages.size());
        for (Path page : pages) {
            check(tei, page, encoded(page));
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyFileThatIsValidKeepsThem() throws IOException {
        Sch tei = Sch.other(Aids.tei("p5.sch"));
        List<Path> files = new ArrayList<>(Fixtures.corpus());
        files.addAll(Fixtures.named(".valid.xml"));
        assertTrue(files.size() > 20, "files: " + files.size());
        for (Path file : files) {
            check(tei, file, Files.readString(file));
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void theyFindWhatBreaksThem() throws IOException {
        String twice = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><profileDesc><correspDesc/><correspDesc/>"
                + "</profileDesc></teiHeader></TEI>";
        assertFalse(Sch.other(Aids.tei("p5.sch")).errors(twice).isEmpty());
    }

    private static String encoded(Path page) throws IOException {
        String name = page.getFileName().toString();
        return Opis.encode(SourceReader.read(name, Files.readAllBytes(page), StandardCharsets.UTF_8), Options.DEFAULT)
                .tei()
                .xml();
    }
}
