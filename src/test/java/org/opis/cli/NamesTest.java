package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code opis names}: persons whom no list knows. */
class NamesTest {
    private static final String PAGE =
            """
            Gdynia, 4 May 1958

            Yesterday the harbour master received Cde. Lipa and the Minister of Fisheries Jan Lipa of the Foreign \
            Ministry. On Monday J. Lipa spoke with Mao Ceng and with Ambassador Olsen. The Red Star and the Rope Works \
            were told. Gam Song-guk asked Comrade Gam about the Baltic Sea, and V. K. Orlov agreed; so did Orlov, V. K., \
            while B. Orlov and Cde. Orlov did not. Kim Il Sung of the DPRK was away, see No. 5 and Annex A. Then it rained.
            """;

    @TempDir
    private Path folder;

    @Test
    void formsOfOnePersonStandTogether() {
        List<String> lines = table();
        assertTrue(lines.contains("3 Jan Lipa also J. Lipa; Lipa"), lines.toString());
        assertTrue(lines.contains("2 Gam Song-guk also Gam"), lines.toString());
        assertTrue(lines.contains("2 Orlov V. K. also V. K. Orlov"), lines.toString());
        assertTrue(lines.contains("1 Mao Ceng"), lines.toString());
        assertTrue(lines.contains("1 Olsen"), lines.toString());
    }

    @Test
    void whomTwoCouldBeStandsAlone() {
        assertTrue(table().containsAll(List.of("1 B. Orlov", "1 Orlov")), table().toString());
    }

    @Test
    void nothingElseIsAPerson() {
        String all = table().toString();
        for (String no :
                List.of("Red", "Rope", "Foreign", "Monday", "Yesterday", "Baltic", "Annex", "No.", "Kim", "Then")) {
            assertFalse(all.contains(no), no + " in " + all);
        }
    }

    @Test
    void whatIsNewGoesIntoAListWhoseOtherPartsStay() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
        String list =
                """
                <!-- by hand -->
                <listPerson xmlns="http://www.tei-c.org/ns/1.0">
                  <person xml:id="me.1"><persName><forename>Jan Maria</forename> <surname>Lipa</surname></persName>
                    <note>Checked.</note></person>
                </listPerson>
                """;
        Path people = Files.writeString(folder.resolve("people.xml"), list);
        Cli against = Cli.run("names", "--against", people.toString(), page.toString());
        assertFalse(against.out().contains("Jan Lipa"), against.out());
        assertTrue(against.out().contains("Mao Ceng"), against.out());
        Cli merged = Cli.run("names", "--merge", people.toString(), page.toString());
        assertEquals(0, merged.code(), merged.err());
        String after = Files.readString(people);
        String form = "\n        <persName type=\"variant\">Jan Lipa</persName>";
        assertTrue(after.contains("</persName>" + form + "\n    <note>Checked.</note></person>\n"), after);
        String others = after.replace(form, "");
        assertTrue(others.startsWith(list.substring(0, list.indexOf("</listPerson>"))), after);
        assertTrue(after.endsWith("</listPerson>\n") && after.contains("n.mao-ceng"), after);
        Cli again = Cli.run("names", "--merge", people.toString(), page.toString());
        assertEquals("0 persons added to " + people + "\n", again.out());
        assertEquals(after, Files.readString(people));
    }

    @Test
    void identifiersComeBackFromATableOfTheUser() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
        Path people = Files.writeString(
                folder.resolve("people.xml"),
                """
                <listPerson xmlns="http://www.tei-c.org/ns/1.0">
                  <person xml:id="me.1"><persName><forename>Jan Maria</forename> <surname>Lipa</surname></persName></person>
                </listPerson>
                """);
        Path csv = Files.writeString(
                folder.resolve("done.csv"),
                "\ufeffname,entries,Wikidata,gnd\nMao Ceng,,Q7,\nJan Lipa,me.1,Q8,\"1<2\"\nOlsen,,,\n");
        Cli merged = Cli.run("names", "--merge", people.toString(), "--identifiers", csv.toString(), page.toString());
        assertEquals(0, merged.code(), merged.err());
        assertTrue(merged.out().endsWith(", 1 form to its entries, 2 identifiers to its entries\n"), merged.out());
        String after = Files.readString(people);
        String lipa = after.substring(after.indexOf("me.1"), after.indexOf("</person>"));
        assertTrue(lipa.contains("<idno type=\"WIKIDATA\">Q8</idno>"), lipa);
        assertTrue(lipa.contains("<idno type=\"GND\">1&lt;2</idno>"), lipa);
        String mao = after.substring(after.indexOf("n.mao-ceng"));
        assertTrue(mao.substring(0, mao.indexOf("</person>")).contains("<idno type=\"WIKIDATA\">Q7</idno>"), mao);
        assertEquals(2, after.split("Q7|Q8", -1).length - 1, after);
        Path other = Files.writeString(folder.resolve("other.csv"), "who,wikidata\nMao Ceng,Q7\n");
        assertEquals(
                3,
                Cli.run("names", "--tei", "--identifiers", other.toString(), page.toString())
                        .code());
    }

    @Test
    void aTableSaysWhyFormsAreOnePersons() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
        String table = Cli.run("names", "--csv", page.toString()).out();
        assertTrue(table.startsWith("name,surname,forename,count,forms,reasons,places,entries\r\n"), table);
        assertTrue(table.contains("J. Lipa: initials agree; Lipa: a surname that nobody else has"), table);
    }

    @Test
    void itIsAListToBeginWith() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
        Cli tei = Cli.run("names", "--tei", page.toString());
        assertEquals(0, tei.code(), tei.err());
        assertTrue(tei.out().contains("<forename>Jan</forename> <surname>Lipa</surname>"), tei.out());
        Path list = Files.writeString(folder.resolve("people.xml"), tei.out());
        Path out = folder.resolve("page.xml");
        Cli encoded = Cli.run("encode", "--authority", list.toString(), page.toString(), "-o", out.toString());
        assertEquals(0, encoded.code(), encoded.err());
        assertTrue(Files.readString(out).contains("ref=\"#n.lipa-jan\">J. Lipa</persName>"), Files.readString(out));
        assertEquals(0, Cli.run("validate", out.toString()).code());
        List<String> left = Cli.run("names", "--authority", list.toString(), page.toString())
                .out()
                .lines()
                .toList();
        assertTrue(left.stream().noneMatch(l -> l.contains("Lipa")), left.toString());
    }

    @Test
    void aTextWithoutNamesGivesAnEmptyList() {
        Cli none = Cli.feed("The rope was dry.\n".getBytes(StandardCharsets.UTF_8), "names", "--tei", "-");
        assertEquals(0, none.code());
        assertTrue(none.out().contains("<!-- nobody -->"), none.out());
    }

    /** Lines without their places. */
    private static List<String> table() {
        Cli names = Cli.feed(PAGE.getBytes(StandardCharsets.UTF_8), "names", "-");
        assertEquals(0, names.code(), names.err());
        return names.out()
                .lines()
                .map(l -> l.strip()
                        .replaceAll("stdin:\\d+:\\d+", "")
                        .replaceAll(" +", " ")
                        .strip())
                .toList();
    }
}
