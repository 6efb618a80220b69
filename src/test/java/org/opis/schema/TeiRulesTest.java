package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
    @Test
    void everyEncodedPageKeepsThem() throws IOException {
        Sch tei = Sch.other(Aids.tei("p5.sch"));
        List<Path> pages = new ArrayList<>(Fixtures.files(Path.of("fixtures/archive"), ".txt"));
        pages.addAll(Fixtures.files(Path.of("fixtures/corpus"), ".txt"));
        List<String> broken = new ArrayList<>();
        for (Path page : pages) {
            tei.errors(encoded(page)).forEach(e -> broken.add(page.getFileName() + ": " + e.strip()));
        }
        for (Path file : Fixtures.corpus()) {
            tei.errors(Files.readString(file)).forEach(e -> broken.add(file.getFileName() + ": " + e.strip()));
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
