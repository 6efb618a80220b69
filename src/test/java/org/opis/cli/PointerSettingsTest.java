package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project says of its findings: each key by itself and with others, for ignoring and for a severity. */
class PointerSettingsTest {
    private static final String GRAMMAR = "fixtures/cases/validate-corpus/any.rnc";
    private static final String ALL = "LCSH Gregorian bibl:x maybe no.jpg no.xml";

    @TempDir
    Path temp;

    @BeforeEach
    void writes() throws IOException {
        Files.createDirectory(temp.resolve("letters"));
        Files.writeString(
                temp.resolve("letters/a.xml"),
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>\n"
                        + "<p><keywords scheme=\"#LCSH\"/> <date calendar=\"#Gregorian\"/></p>\n"
                        + "<p><ref target=\"bibl:x\">b</ref> <ref target=\"#maybe\">c</ref></p>\n"
                        + "<p><graphic url=\"no.jpg\"/> <ref target=\"no.xml\">d</ref></p>\n"
                        + "</body></text></TEI>\n");
        Files.writeString(
                temp.resolve("authority.xml"),
                "<list xmlns=\"http://www.tei-c.org/ns/1.0\"><item xml:id=\"LCSH\"/><item xml:id=\"maybe\"/></list>\n");
        Files.writeString(
                temp.resolve("rules.sch"),
                "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\"><ns prefix=\"t\" uri=\"http://www.tei-c.org/ns/1.0\"/>"
                        + "<pattern><rule context=\"t:graphic\"><report id=\"PIC\" test=\"true()\">a picture</report></rule>"
                        + "</pattern></schema>");
    }

    private Cli run(String toml, String... more) throws IOException {
        Path config = Files.writeString(temp.resolve("opis.toml"), toml.replace("~", "\n"));
        return Cli.run(Stream.concat(
                        Stream.of(
                                "validate",
                                "--format",
                                "gcc",
                                "--show",
                                "note",
                                "--schema",
                                GRAMMAR,
                                "--config",
                                config.toString(),
                                temp.resolve("letters").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** What is found, by the target that each finding names. */
    private static String told(Cli cli) {
        return String.join(
                " ",
                Stream.of(ALL.split(" "))
                        .filter(target -> cli.out().contains("\"#" + target + "\"")
                                || cli.out().contains("\"" + target + "\"")
                                || target.contains(":")
                                        && cli.out().contains("\"" + target.replaceFirst(":.*", "") + "\""))
                        .toList());
    }

    @Test
    void withoutThemAllIsFound() throws IOException {
        assertEquals(ALL, told(run("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code = 'V541'~files = '*'|LCSH Gregorian bibl:x maybe",
                "code = 'V59*'~files = '*.xml'|no.jpg no.xml",
                "code = 'V5*'~attribute = '@url'|LCSH Gregorian bibl:x maybe no.xml",
                "code = 'V5*'~attribute = 'calendar'|LCSH bibl:x maybe no.jpg no.xml",
                "code = 'V5*'~element = 'ref'|LCSH Gregorian no.jpg",
                "code = 'V5*'~element = 'ref'~attribute = 'target'~target = 'no.xml'|LCSH Gregorian bibl:x maybe no.jpg",
                "code = 'V5*'~target = '#*'|bibl:x no.jpg no.xml",
                "code = 'V590'~target = '#LCSH'|Gregorian bibl:x maybe no.jpg no.xml",
                "code = 'V5*'~message = 'no such file'|LCSH Gregorian bibl:x maybe",
                "code = 'V5*'~path = '**/letters/*.xml'|''",
                "code = 'V5*'~path = 'other/*.xml'|LCSH Gregorian bibl:x maybe no.jpg no.xml",
                "code = 'V5*'~element = 'graphic'~target = '#*'|LCSH Gregorian bibl:x maybe no.jpg no.xml"
            })
    void whatIsIgnored(String keys, String left) throws IOException {
        Cli cli = run("[[ignore]]~" + keys + "~reason = 'known'~");
        assertEquals(left, told(cli), cli.out() + cli.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code = 'V541'~files = '*'|2",
                "code = 'V5*'~attribute = '@url'|1",
                "code = 'V590'~element = 'keywords'|1",
                "code = 'V590'~target = '#maybe'|1",
                "code = 'V5*'~message = 'no such file'|2",
                "code = 'PIC'~path = '**/a.xml'|1",
                "code = 'PIC'~element = 'graphic'~message = 'a picture'|1",
                "code = 'PIC'~element = 'ref'|0"
            })
    void whatHasAnotherSeverity(String keys, int count) throws IOException {
        String rules = temp.resolve("rules.sch").toString();
        Cli before = run("[severity]~PIC = 'warning'~V597 = 'warning'~", "--schematron", rules);
        assertEquals(0, before.code(), before.out());
        Cli cli = run(
                "[severity]~PIC = 'warning'~V597 = 'warning'~[[override]]~" + keys
                        + "~severity = 'error'~reason = 'strict'~",
                "--schematron",
                rules);
        assertEquals(count > 0 ? 1 : 0, cli.code(), cli.out() + cli.err());
        assertEquals(
                count, cli.out().lines().filter(l -> l.contains(": error: ")).count(), cli.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "known = ['#LCSH']|Gregorian bibl:x maybe no.jpg no.xml",
                "known = ['#LCSH', '#Gregorian', 'bibl:*']|maybe no.jpg no.xml",
                "known = ['#*']|bibl:x no.jpg no.xml",
                "known = ['no.jpg']|LCSH Gregorian bibl:x maybe no.xml",
                "vocabulary = ['authority.xml']|Gregorian bibl:x no.jpg no.xml",
                "known = ['#Gregorian']~vocabulary = ['authority.xml']|bibl:x no.jpg no.xml"
            })
    void whatIsKnown(String keys, String left) throws IOException {
        Cli cli = run("[pointers]~" + keys + "~");
        assertEquals(left, told(cli), cli.out() + cli.err());
    }

    @Test
    void aVocabularyThatIsNotThereIsSaid() throws IOException {
        Cli cli = run("[pointers]~vocabulary = ['gone.xml']~");
        assertEquals(2, cli.code());
        assertTrue(cli.err().contains("opis.toml:2: there is no file " + temp.resolve("gone.xml")), cli.err());
    }
}
