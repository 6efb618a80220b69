package org.opis.revision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;
import org.opis.Ran;
import org.opis.diagnostic.Severity;
import org.opis.tei.Decoder;
import org.opis.validate.Validator;

/** The whole story: five papers published, corrected, published; opis reads better, updates; what the corrections teach. */
class StoryTest {
    private static final String WORDS =
            """
            <apparatus>
              <words kind="illegible" text="washed out"/>
            </apparatus>
            """;

    @TempDir
    Path temp;

    private Path in;
    private Path tei;
    private Path edition;

    @BeforeEach
    void papers() throws IOException {
        in = Files.createDirectories(temp.resolve("in"));
        tei = temp.resolve("tei");
        edition = temp.resolve("ed");
        for (int i = 1; i <= 5; i++) {
            Files.writeString(in.resolve("letter" + i + ".txt"), letter(i));
        }
    }

    private static String letter(int i) {
        return """
            Letter of the consul, number %d

            Porto Verde, %d May 1957

            [stamp: HARBOUR OFFICE]

            The consul met Anna Quayle on the quay [washed out] and wrote to Boris Tarr about the ropes.

            The ropes were sent to Linden.

            [signature]
            """
                .formatted(i, i + 3);
    }

    @Test
    void correctionsStandWhereverOpisReadsBetter() throws IOException, InterruptedException {
        run(0, "update", in.toString(), "--tei", tei.toString());
        publish();
        // a title, the type of a stamp, a heading that is none, a doubtful name; and what a newer opis will read
        correct("letter1", ">Letter of the consul, number 1</title>", ">The consul on ropes</title>");
        correct("letter2", "type=\"registry\"", "type=\"archive\"");
        correct("letter3", "<head([^>]*)>(Letter of the consul, number 3)</head>", "<fw$1 type=\"header\">$2</fw>");
        correct("letter4", "<persName [^>]*>Boris", "<persName>Boris");
        correct("letter5", "<supplied ([^>]*)>washed", "<supplied $1 cert=\"low\">washed");
        Map<String, String> corrected = texts();
        assumeTrue(git("init", "-q") == 0);
        git("add", "-A");
        git("-c", "user.name=Ann Lee", "-c", "user.email=ann@example.org", "commit", "-qm", "corrected");
        Command published = publish();
        assertTrue(published.err().contains("5 from TEI") || published.err().contains("5 published"), published.err());
        assertTrue(page("html/letter1.html").contains("The consul on ropes"));
        assertTrue(page("cite/letter1.bib").contains("The consul on ropes"));
        assertTrue(page("index.html").contains("The consul on ropes"));
        assertTrue(page("csv/documents.csv").contains("The consul on ropes"));
        assertTrue(page("csv/stamps.csv").contains("archive"));
        assertFalse(page("html/letter3.html").contains("class=\"head\">Letter"));
        assertTrue(page("tei/letter4.xml").contains("<persName>Boris Tarr"));
        // a newer opis knows a word that it did not
        Path words = Files.writeString(temp.resolve("words.xml"), WORDS);
        String[] newer = {
            "update", in.toString(), "--tei", tei.toString(), "--layout", words.toString(), "--editor", "Ann Lee"
        };
        String[] dry = Stream.concat(Stream.of(newer), Stream.of("--dry-run")).toArray(String[]::new);
        Command would = Command.run(dry);
        assertTrue(would.out().matches("(?s).*    [45]  I402 illegible: gap\\n.*letter1.xml:\\d+: .*"), would.out());
        assertEquals(corrected, texts());
        Command updated = run(1, newer);
        assertTrue(updated.err().contains("5 merged"), updated.err());
        assertTrue(updated.err().contains("letter5.xml:"), updated.err());
        assertTrue(updated.err().contains("conflict: Both changed"), updated.err());
        Map<String, String> merged = texts();
        assertTrue(merged.get("letter1").contains(">The consul on ropes</title>"));
        assertTrue(merged.get("letter2").contains("type=\"archive\""));
        assertTrue(merged.get("letter3").matches("(?s).*<fw [^>]*>Letter of the consul, number 3</fw>.*"));
        assertTrue(merged.get("letter4").contains("<persName resp=\"#ed.ann-lee\">Boris Tarr</persName>"));
        assertTrue(merged.get("letter5").contains(" cert=\"low\""));
        for (int i = 1; i <= 4; i++) {
            assertTrue(merged.get("letter" + i).contains("<gap "), merged.get("letter" + i));
        }
        assertTrue(merged.get("letter5").contains(">washed out</supplied>"));
        check();
        // what git shows is what changed: the gap, who corrected, and nothing else
        Ran diff = Ran.in(tei, System.getenv(), "git", "diff", "--numstat", "*.xml");
        assertEquals(0, diff.code(), diff.err());
        diff.out().lines().forEach(line -> assertTrue(Integer.parseInt(line.split("\t")[1]) <= 3, diff.out()));
        publish();
        assertTrue(page("html/letter1.html").contains("The consul on ropes"));
        Command again = run(0, newer);
        texts().forEach((stem, text) -> assertEquals(List.of(), Differences.between(merged.get(stem), text), stem));
        assertTrue(again.err().contains("0 merged, 5 unchanged"), again.err());
    }

    @Test
    void correctionsTeachNamesWordsAndForms() throws IOException {
        run(0, "update", in.toString(), "--tei", tei.toString());
        for (int i = 1; i <= 5; i++) {
            correct("letter" + i, "Linden", "<placeName>Linden</placeName>");
            correct(
                    "letter" + i,
                    "<supplied [^>]*>washed out</supplied>",
                    "<gap reason=\"illegible\" resp=\"#tr\"><desc>washed out</desc></gap>");
        }
        correct("letter1", "about the ropes", "about the <emph resp=\"#tr\" rend=\"none\">ropes</emph>");
        check();
        Path out = temp.resolve("lessons");
        Command learn = run(0, "learn", tei.toString(), "-o", out.toString());
        assertTrue(
                learn.out().contains("names for the authority list\n    5  placeName  \"Linden\"  letter1.xml:"),
                learn.out());
        assertTrue(
                learn.out().contains("words for a layout\n    5  illegible  \"washed out\"  letter1.xml:"),
                learn.out());
        assertTrue(learn.out().contains("forms that no rule reads\n    1  emph  \"ropes\"  letter1.xml:"), learn.out());
        assertTrue(
                learn.out().contains("readings that were wrong, by rule\n    5  I405 supplied: supplied"), learn.out());
        assertTrue(learn.err().contains("5 of 5 files were corrected"), learn.err());
        // the lists are lists that opis takes
        Path fresh = temp.resolve("fresh");
        run(
                0,
                "encode",
                in.toString(),
                "-o",
                fresh + "/",
                "--authority",
                out.resolve("names.xml").toString(),
                "--layout",
                out.resolve("words.xml").toString());
        String read = Files.readString(fresh.resolve("letter3.xml"));
        assertTrue(read.contains("ref=\"#pl.linden\""), read);
        assertTrue(read.contains("<desc>washed out</desc>"), read);
    }

    private void correct(String stem, String expression, String replacement) throws IOException {
        Path file = tei.resolve(stem + ".xml");
        String text = Files.readString(file);
        int body = expression.startsWith(">") ? 0 : text.indexOf("<text ");
        String changed = text.substring(0, body) + text.substring(body).replaceFirst(expression, replacement);
        assertFalse(changed.equals(text), expression);
        Files.writeString(file, changed);
    }

    /** Every file is valid and gives its dump. */
    private void check() throws IOException {
        for (int i = 1; i <= 5; i++) {
            byte[] xml = Files.readAllBytes(tei.resolve("letter" + i + ".xml"));
            assertEquals(
                    List.of(),
                    Validator.builtIn().validate("", xml).stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList());
            assertArrayEquals(
                    Files.readAllBytes(in.resolve("letter" + i + ".txt")),
                    Decoder.decode(xml).bytes());
        }
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 1; i <= 5; i++) {
            texts.put("letter" + i, Files.readString(tei.resolve("letter" + i + ".xml")));
        }
        return texts;
    }

    private Command publish() {
        return run(0, "publish", in.toString(), "--tei", tei.toString(), "-o", edition.toString());
    }

    private static Command run(int code, String... words) {
        Command run = Command.run(words);
        assertEquals(code, run.code(), run.err());
        return run;
    }

    private String page(String name) throws IOException {
        return Files.readString(edition.resolve(name));
    }

    private int git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return Ran.in(tei, System.getenv(), command.toArray(String[]::new)).code();
    }
}
