package org.opis.revision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;
import org.opis.Ran;
import org.opis.tei.Decoder;
import org.opis.validate.Validator;

/** The story of an edition: published, corrected by hand, published again, read anew. */
class UpdateTest {
    private static final String PERSONS =
            """
            <listPerson xmlns="http://www.tei-c.org/ns/1.0">
              <person xml:id="p.quayle"><persName><forename>Anna</forename> <surname>Quayle</surname></persName></person>
              <person xml:id="p.tarr"><persName><forename>Boris</forename> <surname>Tarr</surname></persName></person>
            </listPerson>
            """;

    private static final String LETTER =
            """
            Letter of the consul

            Porto Verde, 5 May 1957

            [stamp: SECRET]

            The consul met Anna Quayle on the quay [illegible] and wrote to Boris Tarr about the ropes.

            [signature]
            """;

    @TempDir
    Path temp;

    private Path in;
    private Path edition;
    private Path persons;

    @BeforeEach
    void dumps() throws IOException {
        in = Files.createDirectories(temp.resolve("in"));
        edition = temp.resolve("ed");
        persons = Files.writeString(temp.resolve("persons.xml"), PERSONS);
        Files.writeString(in.resolve("letter.txt"), LETTER);
        Files.writeString(in.resolve("other.txt"), LETTER.replace("quay", "harbour"));
    }

    @Test
    void correctionsStandAndNewReadingsComeIn() throws IOException {
        assertEquals(0, publish().code());
        Path file = edition.resolve("tei/letter.xml");
        String written = Files.readString(file);
        // a hand doubts the stamp, and says who Anna Quayle is in a way of its own
        String corrected = written.replaceFirst("<stamp ", "<stamp cert=\"low\" ")
                .replaceFirst("<persName [^>]*>Anna", "<persName cert=\"low\" resp=\"#tr\">Anna");
        assertFalse(corrected.equals(written));
        Files.writeString(file, corrected);
        Command again = publish();
        assertTrue(again.err().contains("1 from TEI"), again.err());
        // a newer reading: lists that know both
        Command dry = update("--dry-run");
        assertTrue(dry.out().contains("persName"), dry.out() + dry.err());
        assertEquals(corrected, Files.readString(file));
        Command update = update();
        String merged = Files.readString(file);
        assertTrue(update.err().contains("1 read anew, 1 merged"), update.err());
        assertTrue(update.err().contains("letter.xml:"), update.err());
        assertTrue(update.err().contains("conflict: Both changed"), update.err());
        assertEquals(1, update.code());
        assertTrue(merged.contains("<stamp cert=\"low\" "), merged);
        assertTrue(merged.contains("<persName cert=\"low\" resp=\"#tr\">Anna Quayle</persName>"), merged);
        assertTrue(merged.contains("ref=\"#p.tarr\""), merged);
        assertArrayEquals(
                Files.readAllBytes(in.resolve("letter.txt")),
                Decoder.decode(Files.readAllBytes(file)).bytes());
        assertTrue(Files.readString(edition.resolve("tei/other.xml")).contains("ref=\"#p.quayle\""));
        // only what changed differs
        assertTrue(changed(corrected, merged) < 8, "lines that differ: " + changed(corrected, merged));
        Command quiet = update();
        assertTrue(quiet.err().contains("0 merged, 2 unchanged"), quiet.err());
        assertEquals(0, quiet.code(), quiet.err());
        Command last =
                Command.run("publish", in.toString(), "-o", edition.toString(), "--authority", persons.toString());
        assertEquals(0, last.code(), last.err());
        assertTrue(Files.readString(file).equals(merged));
        assertTrue(Files.readString(edition.resolve("csv/entities.csv")).contains("p.tarr"));
    }

    @Test
    void theEditorIsNamedAtEachCorrectionAndOnlyThere() throws IOException {
        assertEquals(0, publish().code());
        Path file = edition.resolve("tei/letter.xml");
        String written = Files.readString(file);
        // a title, a doubt taken away, a name that nobody had seen
        String corrected = written.replace(">Letter of the consul</title>", ">A letter of the consul</title>")
                .replaceFirst("(<date [^>]*?) resp=\"#enc\" cert=\"\\w+\"", "$1")
                .replace("the ropes", "<persName>the ropes</persName>");
        Files.writeString(file, corrected);
        Command named = update("--editor", "Ann Lee");
        assertTrue(named.err().contains("1 read anew, 1 merged"), named.err());
        String merged = Files.readString(file);
        assertTrue(
                merged.contains("<respStmt xml:id=\"ed.ann-lee\"><resp>corrected by</resp> <persName>Ann Lee<"),
                merged);
        assertTrue(merged.contains("<persName resp=\"#ed.ann-lee\">the ropes</persName>"), merged);
        assertTrue(merged.matches("(?s).*<title resp=\"#ed.ann-lee\"[^>]*>A letter.*"), merged);
        assertTrue(
                merged.matches("(?s).*<change when=\"[0-9-]{10}\" who=\"#ed.ann-lee\">Corrected by hand: persName,"
                        + " text of title.</change>.*"),
                merged);
        assertEquals(5, merged.split("ed.ann-lee", -1).length, merged);
        assertEquals(List.of(), Validator.builtIn().validate("", merged.getBytes(StandardCharsets.UTF_8)));
        // the next one answers for what is new alone
        Files.writeString(file, merged.replace("quay ", "<placeName>quay</placeName> "));
        update("--editor", "Bo Orr");
        String both = Files.readString(file);
        assertTrue(both.contains("<placeName resp=\"#ed.bo-orr\">quay</placeName>"), both);
        assertEquals(4, both.split("ed.bo-orr", -1).length, both);
        assertEquals(5, both.split("ed.ann-lee", -1).length, both);
        assertTrue(update("--editor", "Bo Orr").err().contains("2 unchanged"));
        assertEquals(both, Files.readString(file));
        assertEquals(0, publish().code());
        String page = Files.readString(edition.resolve("html/letter.html"));
        assertTrue(page.contains("Corrected by hand: placeName."), page);
    }

    @Test
    void gitSaysWhoTheEditorIsWhereItKeepsTheFiles() throws IOException, InterruptedException {
        publish();
        Path file = edition.resolve("tei/letter.xml");
        Files.writeString(file, Files.readString(file).replace("the ropes", "<persName>the ropes</persName>"));
        assumeTrue(git("init", "-q") == 0);
        git("config", "user.name", "Cy Tarn");
        update();
        String merged = Files.readString(file);
        assertTrue(merged.contains("<persName resp=\"#ed.cy-tarn\">the ropes</persName>"), merged);
    }

    private int git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return Ran.in(edition, System.getenv(), command.toArray(String[]::new)).code();
    }

    @Test
    void aFolderOfItsOwnBeginsWithWhatIsMissing() throws IOException {
        Path tei = temp.resolve("tei");
        Command first = Command.run("update", in.toString(), "--tei", tei.toString());
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().contains("2 new"), first.err());
        Command second = Command.run("update", in.toString(), "--tei", tei.toString());
        assertTrue(second.err().contains("2 unchanged"), second.err());
        Command diff = Command.run(
                "diff",
                tei.resolve("letter.xml").toString(),
                tei.resolve("other.xml").toString());
        assertEquals(1, diff.code());
        assertTrue(diff.out().contains("\"quay\" became \"harbour\""), diff.out());
        for (String form : List.of("html", "json")) {
            Command other = Command.run(
                    "diff",
                    "--format",
                    form,
                    tei.resolve("letter.xml").toString(),
                    tei.resolve("other.xml").toString());
            assertTrue(other.out().contains("harbour"), other.out() + other.err());
        }
    }

    private Command publish() {
        return Command.run("publish", in.toString(), "-o", edition.toString());
    }

    private Command update(String... more) {
        String[] words = new String[6 + more.length];
        System.arraycopy(
                new String[] {
                    "update",
                    in.toString(),
                    "--tei",
                    edition.resolve("tei").toString(),
                    "--authority",
                    persons.toString()
                },
                0,
                words,
                0,
                6);
        System.arraycopy(more, 0, words, 6, more.length);
        return Command.run(words);
    }

    private static long changed(String one, String two) {
        var old = one.lines().collect(Collectors.toSet());
        return two.lines().filter(line -> !old.contains(line)).count();
    }
}
