package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Command;
import org.opis.derive.EditionEntry;
import org.opis.derive.Lead;

class OtherPapersTest {
    @TempDir
    Path temp;

    @Test
    void aFileIsLookedForBesideThePaper() {
        OtherPapers papers = new OtherPapers(List.of(entry("box/a"), entry("box/b c"), entry("d")));
        assertEquals(List.of(), missing(papers, "b%20c.xml ../d.xml a.xml ./a.xml"));
        assertEquals(
                List.of(
                        "tei/box/a.xml: refers to \"d.xml\", which is not in the edition",
                        "tei/box/a.xml: refers to \"../../d.xml\", which is not in the edition",
                        "tei/box/a.xml: refers to \"b%20c.pdf\", which is not in the edition",
                        "tei/box/a.xml: refers to \"%\", which is not in the edition"),
                missing(papers, "d.xml ../../d.xml b%20c.pdf %"));
    }

    @Test
    void publishSaysWhichAreMissing() throws IOException {
        String tei =
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A letter</title></titleStmt>
                <publicationStmt><p>Not published.</p></publicationStmt><sourceDesc><p>A page.</p></sourceDesc></fileDesc></teiHeader>
                <text><body><p xml:id="p-1">See <ref target="other.xml#p-2">the other letter</ref>, <ref target="#p-1">here</ref> and
                <ref target="https://example.org/x">there</ref>, <ref target="lost.xml#p-3">a lost one</ref>.</p></body></text></TEI>
                """;
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.writeString(in.resolve("one.xml"), tei);
        Files.writeString(in.resolve("other.xml"), tei);
        Command run =
                Command.run("publish", in.toString(), "-o", temp.resolve("out").toString());
        assertTrue(run.err().contains("tei/one.xml: refers to \"lost.xml\", which is not in the edition"), run.err());
        assertFalse(run.err().contains("\"other.xml\""), run.err());
    }

    private static List<String> missing(OtherPapers papers, String files) {
        return papers.missing("box/a", List.of(new Lead(Map.of("list", "addresses", "ref", files))));
    }

    private static EditionEntry entry(String stem) {
        return new EditionEntry(stem, "", "", "", "document", "", "", "");
    }
}
