package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.derive.CitationStyle;
import org.opis.derive.Derive;
import org.opis.text.SourceReader;

/**
 * One paper of each kind in every form in words: a journal, two papers in one file, a letter, an unsigned report,
 * telegrams, one of two archives, one without an archive, one whose site asks for an address. {@code
 * -Dopis.write=true} writes the list anew; read the difference before you commit it.
 */
class CitationFormsTest {
    private static final Path LIST = Path.of("src/test/resources/org/opis/citations.txt");
    private static final List<String> PAPERS = List.of(
            "archive/000_8e4ba78e85204118",
            "archive/001_78758ff57c64ac5e",
            "archive/002_26069c1f65c589ff",
            "corpus/007",
            "corpus/035",
            "corpus/041",
            "corpus/013",
            "corpus/011",
            "corpus/091");
    private static final List<CitationStyle> FORMS = List.of(
            CitationStyle.CHICAGO_NOTE,
            CitationStyle.CHICAGO_SHORT,
            CitationStyle.CHICAGO_BIBLIOGRAPHY,
            CitationStyle.ARCHIVE);

    @Test
    void eachKindOfPaperIsCitedAsTheListSays() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String paper : PAPERS) {
            Path dump = Path.of("fixtures", paper + ".txt");
            String name = dump.getFileName().toString();
            String tei = Opis.encode(
                            SourceReader.read(name, Files.readAllBytes(dump), StandardCharsets.UTF_8), Options.DEFAULT)
                    .tei()
                    .xml();
            all.append("== ").append(paper).append('\n');
            for (CitationStyle form : FORMS) {
                String made = Derive.of("page", tei).citation(form).value();
                made.lines().forEach(line -> all.append(form.word())
                        .append(": ")
                        .append(line)
                        .append('\n'));
            }
        }
        if (Boolean.getBoolean("opis.write")) {
            Files.writeString(LIST, all);
        }
        assertEquals(Files.readString(LIST), all.toString());
    }
}
