package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Aids;
import org.opis.Npm;

/** Each cell of the matrix of docs/citations.md is true of the program in the head of its column. */
class MatrixTest {
    private static final String PYTHON =
            """
            import bibtexparser, json, sys
            parser = bibtexparser.bparser.BibTexParser(common_strings=True, ignore_nonstandard_types=False)
            print(json.dumps(parser.parse_file(open(sys.argv[1], encoding="utf-8")).entries, ensure_ascii=False))
            """;

    /** What stands in one of two papers, as an expression: a telegram, and a journal that was translated for somebody. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("title", "Telegram from the"),
            Map.entry("author", "Brandt"),
            Map.entry("recipient", "Board of Trade"),
            Map.entry("translator", "Marsh"),
            Map.entry("programme", "NKIDP"),
            Map.entry("date", "1931"),
            Map.entry("kind", "Cipher cable"),
            Map.entry("archive", "City Archive"),
            Map.entry("place in the archive", "op\\. 3, d\\. 45"),
            Map.entry("site", "Harbour Papers Online"),
            Map.entry("address", "example\\.org/record/4711"),
            Map.entry("language", "lang(uage|id)\" ?: ?\"en"),
            Map.entry("edition, SHA-256 of the TEI", "opis 0\\.1\\.0.*[0-9a-f]{64}|[0-9a-f]{64}.*opis 0\\.1\\.0"),
            Map.entry("gaps and doubtful readings", "5 gaps, one doubtful reading"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RIS, citation-js",
                ".bib, pandoc",
                ".bib, citation-js",
                ".bib, bibtexparser",
                ".bibtex, bibtexparser",
                ".bibtex, pandoc",
                ".json, pandoc"
            })
    void aColumnSaysWhatItsReaderFinds(String column) throws Exception {
        String format = column.substring(0, column.indexOf(','));
        String reader = column.substring(column.indexOf(',') + 2);
        CitationStyle style = Stream.of(CitationStyle.values())
                .filter(one -> one.extension().equals(format.replace(".", "").toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        String read = read(reader, format, style);
        List<String> wrong = new ArrayList<>();
        for (List<String> row : rows()) {
            String value = VALUES.get(row.get(0));
            if (value != null) {
                String cell = row.get(rows().get(0).indexOf(column));
                boolean lost = cell.startsWith("lost") || cell.equals("–");
                if (Pattern.compile(value, Pattern.DOTALL).matcher(read).find() == lost) {
                    wrong.add(row.get(0) + ": " + cell);
                }
            }
        }
        assertEquals(List.of(), wrong, read);
    }

    /** The cells of the table; the first row is its head. */
    private static List<List<String>> rows() throws IOException {
        return Files.readString(Path.of("docs/citations.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("|-"))
                .map(line -> List.of(line.substring(2, line.lastIndexOf(" |")).split(" \\| ")))
                .toList();
    }

    private String read(String reader, String format, CitationStyle style) throws Exception {
        Path journal = Path.of("tei/corpus/000_8e4ba78e85204118.xml");
        Path file = Files.writeString(
                folder.resolve("papers" + (format.equals("RIS") ? ".ris" : format)),
                style.file(List.of(
                        marked().citation(style).value(),
                        Derive.of("journal", Files.readAllBytes(journal))
                                .citation(style)
                                .value())));
        return switch (reader) {
            case "citation-js" -> {
                Npm.module("@citation-js/plugin-ris/package.json");
                yield run(Aids.program("node").toString(), "src/test/browser/citations.js", file.toString());
            }
            case "bibtexparser" -> run(Aids.python("bibtexparser").toString(), "-c", PYTHON, file.toString());
            default -> run(
                    Aids.program("pandoc").toString(),
                    "--from="
                            + Map.of(".bib", "biblatex", ".bibtex", "bibtex", ".json", "csljson")
                                    .get(format),
                    "--to=csljson",
                    file.toString());
        };
    }

    /** The telegram, of a kind that its title does not say. */
    private static Derive marked() {
        String tei = Cases.read(Cases.FOLDER.resolve("derive-marks/source.tei.xml"));
        return Derive.of("marks", tei.replace(">Telegram</term>", ">Cipher cable</term>"));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(Aids.HANG.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0, said);
        return said;
    }
}
