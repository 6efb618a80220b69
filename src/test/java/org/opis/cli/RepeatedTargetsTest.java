package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target that many pointers miss is one line for a reader, and as many findings as there are for a program. */
class RepeatedTargetsTest {
    private static final String GRAMMAR = "fixtures/cases/validate-corpus/any.rnc";

    @TempDir
    Path temp;

    private Path letters;

    @BeforeEach
    void writes() throws IOException {
        letters = Files.createDirectory(temp.resolve("letters"));
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(
                    letters.resolve(name + ".xml"),
                    "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>\n"
                            + "<p><date calendar=\"#Julian\"/> <date calendar=\"#Julian\"/></p>\n"
                            + "<p><ref target=\"#" + name + "\">x</ref></p>\n</body></text></TEI>\n");
        }
    }

    private Cli run(String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "validate";
        words[1] = "--schema";
        words[2] = GRAMMAR;
        words[3] = letters.toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return Cli.run(words);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void aReaderSeesEachTargetOnce() {
        String out = run().out();
        assertEquals(1, count(out, "\"#Julian\", and no element"), out);
        assertTrue(
                out.contains("V590: \"#Julian\" is pointed to in 6 places, first at " + letters.resolve("a.xml")
                        + ":2:10\n"),
                out);
        for (String name : List.of("#a", "#b", "#c")) {
            assertEquals(1, count(out, "points to \"" + name + "\""), out);
        }
        assertTrue(out.endsWith("3 files, 9 findings: 9 V590\n"), out);
    }

    @ParameterizedTest
    @CsvSource({
        "gcc,points to \"#Julian\"",
        "json,points to \\\"#Julian\\\"",
        "sarif,points to \\\"#Julian\\\"",
        "github,points to \"#Julian\"",
        "oxygen,points to \"#Julian\"",
        "junit,points to &quot;#Julian&quot;"
    })
    void aProgramSeesThemAll(String format, String said) throws IOException {
        assertEquals(6, count(run("--format", format).out(), said));
        Path report = temp.resolve("report." + format);
        run("--report", format + "=" + report);
        assertEquals(6, count(Files.readString(report), said));
    }

    /** What is listed no further for its code is counted all the same. */
    @Test
    void theCountIsThatOfAllThatAreListed() {
        String out = run("--max-per-code", "2").out();
        assertTrue(out.contains("\"#Julian\" is pointed to in 6 places"), out);
    }
}
