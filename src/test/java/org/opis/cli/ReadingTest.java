package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --layout} and {@code --authority}. */
class ReadingTest {
    private static final String LIST = "<listPerson xmlns='http://www.tei-c.org/ns/1.0'>\n"
            + "<person xml:id='me.lipa'><persName><forename>Jan</forename>"
            + " <surname>Lipa</surname></persName><occupation>harbour master</occupation></person></listPerson>";
    private static final String PAGE = "Gdynia\n\nThen J. Lipa and Cde. Lipa spoke of tar and rope.\n";
    private static final String LAYOUT = "<layout name='mine' class='document'>\n"
            + "<recognise why='it says so'><line text='MINE' within='1'/></recognise>\n"
            + "<front><chrome text='MINE'/><field name='title' longest='90'/></front></layout>";

    @TempDir
    private Path folder;

    @Test
    void aNameOfOnesOwnIsFoundAndCopied() throws IOException {
        Path out = folder.resolve("page.xml");
        Cli encoded = Cli.run("encode", "--authority", file("list.xml", LIST), file("page.txt", PAGE), "-o", "" + out);
        assertEquals(0, encoded.code(), encoded.err());
        String tei = Files.readString(out);
        assertTrue(tei.contains("<persName ref=\"#me.lipa\">J. Lipa</persName>"), tei);
        assertTrue(tei.contains("<person xml:id=\"me.lipa\"><persName><forename>Jan</forename>"), tei);
        assertEquals(0, Cli.run("validate", out.toString()).code());
        assertEquals(PAGE, Cli.run("decode", out.toString()).out());
    }

    @Test
    void aWholeFileOfTeiWillDo() throws IOException {
        Path first = folder.resolve("first.xml");
        Cli.run("encode", "--authority", file("list.xml", LIST), file("page.txt", PAGE), "-o", first.toString());
        Cli second = Cli.run("encode", "--authority", first.toString(), file("page.txt", PAGE));
        assertEquals(0, second.code(), second.err());
        assertEquals(Files.readString(first), second.out());
    }

    @Test
    void anEditionKnowsThemToo() throws IOException {
        Path out = folder.resolve("edition");
        Cli published = Cli.run(
                "publish",
                "--authority",
                file("list.xml", LIST),
                "--layout",
                file("mine.xml", LAYOUT),
                file("page.txt", "MINE\nOn Ropes\n" + PAGE),
                "-o",
                out.toString());
        assertEquals(0, published.code(), published.err());
        String tei = Files.readString(out.resolve("tei/page.xml"));
        assertTrue(tei.contains("ref=\"#me.lipa\""), tei);
        assertTrue(tei.contains(">On Ropes</title>"), tei);
    }

    @Test
    void aPageIsScoredAsItIsEncoded() throws IOException {
        file("page.txt", "MINE\nOn Ropes\n[Razítko: Gdynia]\n" + PAGE);
        String gold = "{'file': 'page.txt', 'class': 'document', 'meta': {'title': 'On Ropes'},"
                + " 'spans': [{'type': 'stamp', 'text': 'Gdynia'}, {'type': 'person', 'text': 'Cde. Lipa'}]}";
        file("page.json", gold.replace('\'', '"'));
        String words = "<apparatus><words kind='stamp' text='razítko'/></apparatus>";
        String layout = file("mine.xml", LAYOUT.replace("</layout>", words + "</layout>"));
        String list = file("list.xml", LIST);
        Cli scored = Cli.run("score", "" + folder, "--layout", layout, "--authority", list, "--errors", "meta");
        assertEquals("", scored.out(), scored.err());
        assertEquals(0, scored.code());
        assertEquals(
                "",
                Cli.run("score", "" + folder, "--layout", layout, "--errors", "stamp")
                        .out());
        assertNotEquals("", Cli.run("score", "" + folder, "--errors", "stamp").out());
        assertNotEquals("", Cli.run("score", "" + folder, "--errors", "meta").out());
        Cli wrong = Cli.run("score", "" + folder, "--layout", file("wrong.xml", "<layout/>"));
        assertEquals(1, wrong.code());
        assertEquals("", wrong.out());
        assertTrue(wrong.err().contains(": error P128: "), wrong.err());
        assertEquals(3, Cli.run("score", "" + folder, "--layout", "nowhere.xml").code());
    }

    @Test
    void whatIsWrongWithAListIsSaidAndNothingWritten() throws IOException {
        refused("--authority", LIST.replace(" xml:id='me.lipa'", ""), ":2:9: error P129: This entry has no xml:id");
        refused("--authority", LIST.replace("occupation", "faith"), ":2:26: error P129: Copied to a file");
        refused("--authority", LIST.replace("me.lipa", "a b"), ":2:22: error P129: Copied to a file");
        refused("--authority", "<listPerson", " error P129: Not well-formed");
    }

    @Test
    void anIdOfOpisOwnGivesWayToThatOfTheUser() throws IOException {
        String list = file("list.xml", LIST.replace("me.lipa", "p.puzanov"));
        Cli encoded = Cli.run("encode", "--authority", list, file("page.txt", PAGE));
        assertEquals(0, encoded.code(), encoded.err());
        assertTrue(encoded.out().contains("<persName ref=\"#p.puzanov\">J. Lipa</persName>"), encoded.out());
    }

    @Test
    void whatIsWrongWithALayoutIsToo() throws IOException {
        refused("--layout", LAYOUT.replace("text='MINE' within", "texts='MINE' within"), ":2:60: error P128: ");
    }

    @Test
    void aFileThatIsNotThereIsSaid() throws IOException {
        assertEquals(
                3,
                Cli.run("encode", "--authority", "nowhere.xml", file("page.txt", PAGE))
                        .code());
    }

    private void refused(String option, String xml, String said) throws IOException {
        Cli refused = Cli.run("encode", option, file("wrong.xml", xml), file("page.txt", PAGE));
        assertEquals(1, refused.code(), refused.err());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains(said), refused.err());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
