package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and encodings that somebody gives by mistake, or to do harm. */
class HostileTest {
    private static final String TEXT = "caf\u00e9 und Stra\u00dfe";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "UTF-8"})
    void deriveReadsTheDeclaredEncoding(String charset) throws IOException {
        Cli made =
                Cli.run("derive", "text", tei(charset, Charset.forName(charset)).toString());
        assertEquals(0, made.code(), made.err());
        assertTrue(made.out().contains(TEXT), made.out());
    }

    @Test
    void deriveRefusesBytesThatAreNotWhatTheFileDeclares() throws IOException {
        Cli made = Cli.run(
                "derive", "html", tei("UTF-8", StandardCharsets.ISO_8859_1).toString());
        assertEquals(1, made.code(), made.err());
        assertEquals("", made.out());
        assertTrue(made.err().contains("x.xml:1:") && made.err().contains("D601: byte 0xE9 is not UTF-8"), made.err());
        Cli unknown =
                Cli.run("derive", "text", tei("klingon", StandardCharsets.UTF_8).toString());
        assertEquals(1, unknown.code(), unknown.err());
        assertTrue(unknown.err().contains("the encoding klingon is not known here"), unknown.err());
    }

    @Test
    void anEmptyNameIsNotTheWorkingFolder() throws IOException {
        String dump = Files.writeString(temp.resolve("a.txt"), "A note.\n").toString();
        assertEquals(3, Cli.run("encode", "").code());
        assertEquals(2, Cli.run("encode", dump, "-o", "").code());
        assertEquals(2, Cli.run("publish", dump, "-o", "").code());
    }

    @Test
    void aKeptFileIsCalledAsItWasNamed() throws IOException {
        Path dump = Files.writeString(temp.resolve("a.txt"), "A note.\n");
        Path mine = Files.writeString(temp.resolve("b.xml"), "mine");
        Cli kept = Cli.run("encode", dump.toString(), "-o", mine.toString());
        assertEquals(1, kept.code());
        assertTrue(kept.err().startsWith(mine + ": not overwritten"), kept.err());
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void anInputIsNoOutputEvenWithForce() throws IOException {
        Path dump = Files.writeString(temp.resolve("a.txt"), "A note.\n");
        Cli refused = Cli.run("encode", "--force", dump.toString(), "-o", dump.toString());
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("is the input"), refused.err());
        assertEquals("A note.\n", Files.readString(dump));
    }

    @Test
    void aFileThatIsReachedTwiceIsRepairedOnce() throws IOException {
        Path page = Files.writeString(temp.resolve("a.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>");
        Cli twice = Cli.run("validate", "--fix", page.toString(), page.toString());
        assertFalse(twice.err().contains("changed while"), twice.err());
    }

    @Test
    void aMarkThatContradictsTheDeclarationIsFound() throws IOException {
        Path page = Files.writeString(temp.resolve("a.xml"), "\ufeff<?xml version='1.0' encoding='ISO-8859-1'?><a/>");
        Cli found = Cli.run("validate", page.toString());
        assertEquals(1, found.code());
        assertTrue(found.out().contains("a.xml:1:31: error V596"), found.out());
        assertTrue(found.out().contains("1 file, 1 finding"), found.out());
        Path plain = Files.writeString(temp.resolve("b.xml"), "\ufeff<?xml version='1.0' encoding='utf8'?><a/>");
        assertFalse(Cli.run("validate", plain.toString()).out().contains("V596"));
    }

    @Test
    void aSchemaThatLacksAnEntityOrAPatternIsNotUsed() throws IOException {
        Path page = Files.writeString(temp.resolve("a.xml"), "<a/>");
        Path entity = Files.writeString(
                temp.resolve("e.sch"),
                "<!DOCTYPE s [<!ENTITY e SYSTEM 'e.txt'>]><schema xmlns='http://purl.oclc.org/dsdl/schematron'>"
                        + "<pattern><rule context='a'><assert test='false()'>&e;</assert></rule></pattern></schema>");
        Path grammar = Files.writeString(
                temp.resolve("e.rng"),
                "<!DOCTYPE s [<!ENTITY e SYSTEM 'e.txt'>]><element name='a'"
                        + " xmlns='http://relaxng.org/ns/structure/1.0'><empty/>&e;</element>");
        Path phase = Files.writeString(
                temp.resolve("p.sch"),
                "<schema xmlns='http://purl.oclc.org/dsdl/schematron'><phase id='two'><active pattern='none'/></phase>"
                        + "<pattern id='one'><rule context='a'><assert test='false()'>no</assert></rule></pattern></schema>");
        for (Path rules : List.of(entity, phase)) {
            Cli refused = Cli.run("validate", "--phase", "two", "--schematron", rules.toString(), page.toString());
            assertEquals(3, refused.code(), refused.out());
            assertTrue(refused.err().contains("[V598]"), refused.err());
        }
        Cli refused = Cli.run("validate", "--schema", grammar.toString(), page.toString());
        assertEquals(3, refused.code(), refused.out());
        assertTrue(refused.err().contains("the entity e is outside the file"), refused.err());
    }

    @Test
    void aFolderIsWalkedPastWhatIsHiddenAndALinkThatLeadsNowhereIsNamed() throws IOException {
        Files.createDirectories(temp.resolve("all/.git"));
        Files.writeString(temp.resolve("all/.git/a.xml"), "<a");
        Files.writeString(temp.resolve("all/a.xml"), "<a/>");
        Files.createSymbolicLink(temp.resolve("all/b.xml"), Path.of("nowhere"));
        Cli run = Cli.run("validate", temp.resolve("all").toString());
        assertEquals(3, run.code(), run.out());
        assertTrue(run.out().endsWith("1 file, 1 finding: 1 V500; 1 failure\n"), run.out());
        assertTrue(run.err().contains("b.xml: a link that leads nowhere"), run.err());
    }

    @Test
    void aSchemaMayBeAnAddressThatACatalogKnows() throws IOException {
        Path page = Files.writeString(temp.resolve("a.xml"), "<a/>");
        Files.writeString(
                temp.resolve("b.rng"),
                "<element name='b' xmlns='http://relaxng.org/ns/structure/1.0'><empty/></element>");
        Path catalog = Files.writeString(
                temp.resolve("catalog.xml"),
                "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><uri name='https://example.org/b.rng'"
                        + " uri='b.rng'/></catalog>");
        String address = "https://example.org/b.rng";
        Cli known = Cli.run("validate", "--catalog", catalog.toString(), "--schema", address, page.toString());
        assertEquals(1, known.code(), known.err());
        assertTrue(known.out().contains("unknown element <a> as the root; allowed here: <b>"), known.out());
        Cli unknown = Cli.run("validate", "--schema", address, page.toString());
        assertEquals(3, unknown.code(), unknown.out());
        assertTrue(unknown.err().contains("https://example.org/b.rng; the network is not allowed"), unknown.err());
        Cli none = Cli.run("validate", "--catalog", page.toString(), "--schema", address, page.toString());
        assertTrue(none.err().contains("a <a> is no OASIS XML catalog"), none.err());
    }

    @Test
    void aBaselineIsNoDevice() throws IOException {
        Path page = Files.writeString(temp.resolve("a.xml"), "<a/>");
        Cli run = Cli.run("validate", "--write-baseline", "/dev/full", page.toString());
        assertEquals(3, run.code(), run.out());
        assertTrue(run.err().contains("/dev/full: the baseline cannot be written"), run.err());
    }

    @Test
    void aPhaseWithoutRulesIsRefused() {
        assertEquals(2, Cli.run("validate", "--phase", "all", temp.toString()).code());
    }

    @Test
    void aLongRunOfCapitalsIsALine() throws IOException {
        Path dump = Files.writeString(temp.resolve("a.txt"), "A".repeat(50_000) + "\n\n" + "A.".repeat(20_000) + "\n");
        assertEquals(0, Cli.run("encode", dump.toString()).code());
    }

    @Test
    void aRunThatCouldNotCheckSaysSoInEveryReportAndKeepsTheBaseline() throws IOException {
        Path page = Files.writeString(temp.resolve("a.xml"), "<a/>");
        Path known = temp.resolve("known.json");
        Cli.run("validate", page.toString(), "--write-baseline", known.toString());
        String before = Files.readString(known);
        Cli run = Cli.run(
                "validate",
                page.toString(),
                "--schema",
                temp.resolve("none.rng").toString(),
                "--write-baseline",
                known.toString(),
                "--report",
                "sarif=" + temp.resolve("r.sarif"),
                "--report",
                "junit=" + temp.resolve("r.junit"),
                "--report",
                "json=" + temp.resolve("r.json"));
        assertEquals(3, run.code(), run.err());
        assertEquals(before, Files.readString(known));
        assertTrue(run.out().contains("1 failure"), run.out());
        assertTrue(Files.readString(temp.resolve("r.sarif")).contains("\"executionSuccessful\": false"));
        assertTrue(Files.readString(temp.resolve("r.junit")).contains("<error message=\""));
        assertTrue(Files.readString(temp.resolve("r.json")).contains("no such file"));
    }

    private Path tei(String declared, Charset charset) throws IOException {
        String mark = declared.startsWith("UTF-16") ? "\ufeff" : "";
        String head = mark.isEmpty() ? "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" : mark;
        String text = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"d.x\"><text><body><div type=\"document\"><p>"
                + TEXT + "</p></div></body></text></TEI>";
        return Files.write(temp.resolve("x.xml"), (head + text).getBytes(charset));
    }
}
