package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command-line contract: inputs, outputs, exit codes. */
class ContractTest {
    private static final byte[] DUMP = "A note.\n\nPeople & places <here>.\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    private Path dump;

    @BeforeEach
    void dump() throws IOException {
        dump = Files.write(Files.createDirectories(temp.resolve("in/sub")).resolve("one.txt"), DUMP);
        Files.write(temp.resolve("in/two.txt"), DUMP);
        Files.write(temp.resolve("in/INDEX.tsv"), DUMP);
    }

    @Test
    void oneFileGoesToStandardOutputAndBack() {
        Cli encoded = Cli.run("encode", dump.toString());
        assertEquals(0, encoded.code(), encoded.err());
        assertTrue(encoded.out().contains("xml:id=\"d.one\""), encoded.out());
        Cli decoded = Cli.feed(encoded.bytes(), "decode", "-");
        assertEquals(0, decoded.code(), decoded.err());
        assertArrayEquals(DUMP, decoded.bytes());
    }

    @Test
    void standardInputIsCalledStdin() {
        assertTrue(Cli.feed(DUMP, "encode", "-").out().contains("xml:id=\"d.stdin\""));
        assertTrue(Cli.feed(DUMP, "encode", "--id", "d.mine", "-").out().contains("xml:id=\"d.mine\""));
    }

    @Test
    void aFolderIsWalkedAndKeptAndTheRestIsCounted() {
        Cli run = Cli.run(
                "encode",
                temp.resolve("in").toString(),
                "-o",
                temp.resolve("out").toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.isRegularFile(temp.resolve("out/sub/one.xml")));
        assertTrue(Files.isRegularFile(temp.resolve("out/two.xml")));
        assertEquals(
                "1 other file was left alone: from folders, only *.txt is taken",
                run.err().lines().findFirst().orElse(""));
    }

    @Test
    void outputsInsideTheInputFolderAreNotReadAgain() throws IOException {
        Path in = temp.resolve("in");
        Cli.run("encode", in.toString(), "-o", in.resolve("tei").toString());
        Cli again = Cli.run("decode", in.toString(), "-o", in.resolve("tei").toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("nothing to do"), again.err());
        Cli allowed = Cli.run(
                "decode",
                "--allow-empty",
                in.toString(),
                "-o",
                in.resolve("tei").toString());
        assertEquals(0, allowed.code(), allowed.err());
    }

    @Test
    void anOutputThatEndsInASlashIsAFolder() {
        assertEquals(0, Cli.run("encode", dump.toString(), "-o", temp + "/new/").code());
        assertTrue(Files.isRegularFile(temp.resolve("new/one.xml")));
        assertEquals(
                0,
                Cli.run("encode", dump.toString(), "-o", temp.resolve("new").toString())
                        .code());
        assertEquals(
                0,
                Cli.run("encode", dump.toString(), "-o", temp.resolve("x.xml").toString())
                        .code());
        assertTrue(Files.isRegularFile(temp.resolve("x.xml")));
    }

    @Test
    void severalInputsNeedAFolder() {
        Cli none = Cli.run("encode", temp.resolve("in").toString());
        assertEquals(2, none.code());
        assertTrue(none.err().contains("-o FOLDER"), none.err());
        assertEquals(
                2,
                Cli.run("encode", temp.resolve("in").toString(), "-o", dump.toString())
                        .code());
        assertEquals(2, Cli.run("encode", "-", dump.toString()).code());
    }

    @Test
    void theSameOutputNameTwiceStopsBeforeWork() throws IOException {
        Path other = Files.write(Files.createDirectories(temp.resolve("other")).resolve("one.txt"), DUMP);
        Cli run = Cli.run(
                "encode",
                dump.toString(),
                other.toString(),
                "-o",
                temp.resolve("out").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains(dump.toString()) && run.err().contains(other.toString()), run.err());
        assertFalse(Files.exists(temp.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.xml", "folder/"})
    void anEditedOutputIsKept(String name) throws IOException {
        String out = temp.resolve("o") + "/" + name;
        Path file = temp.resolve("o").resolve(name.endsWith("/") ? "folder/one.xml" : name);
        assertEquals(0, Cli.run("encode", dump.toString(), "-o", out).code());
        byte[] first = Files.readAllBytes(file);
        Files.writeString(dump, "Another text.\n");
        assertEquals(0, Cli.run("encode", dump.toString(), "-o", out).code(), "not edited: written anew");
        assertFalse(java.util.Arrays.equals(first, Files.readAllBytes(file)));

        Files.writeString(file, "<mine/>");
        Cli refused = Cli.run("encode", dump.toString(), "-o", out);
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals("<mine/>", Files.readString(file));
        assertEquals(0, Cli.run("encode", dump.toString(), "-o", out, "--force").code());
        assertTrue(Files.readString(file).contains("Another text."));
    }

    @Test
    void aFileThatOpisNeverWroteIsKept() throws IOException {
        Path mine = Files.writeString(temp.resolve("mine.xml"), "<mine/>");
        assertEquals(
                1, Cli.run("encode", dump.toString(), "-o", mine.toString()).code());
        assertEquals("<mine/>", Files.readString(mine));
    }

    @Test
    void whatCannotBeOpenedIsThreeAndTheOthersAreDelivered() {
        Cli run = Cli.run("encode", temp.resolve("no.txt").toString(), dump.toString(), "-o", temp + "/out/");
        assertEquals(3, run.code());
        assertTrue(run.err().contains("no.txt: no such file"), run.err());
        assertTrue(Files.isRegularFile(temp.resolve("out/one.xml")));
        assertEquals(
                3, Cli.run("encode", dump.toString(), "-o", dump + "/x.xml").code());
        assertEquals(3, Cli.run("validate", temp.resolve("no.xml").toString()).code());
    }

    @Test
    void usageErrorsAreTwoAndOneSentence() {
        for (List<String> args : List.of(
                List.of("encode"),
                List.of("encode", "--nonsense", dump.toString()),
                List.of("encode", "--charset", "KLINGON", dump.toString()),
                List.of("encode", "--id", "1 x", dump.toString()),
                List.of("frobnicate"),
                List.of("explain", "P999"),
                List.of("decode", "--check", "--body-text", "-"))) {
            Cli run = Cli.run(args.toArray(String[]::new));
            assertEquals(2, run.code(), args + " " + run.err());
            assertEquals(2, run.err().lines().count(), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void usageComesBeforeUnopened() {
        assertEquals(
                2,
                Cli.run("encode", temp.resolve("no.txt").toString(), dump.toString())
                        .code());
    }
}
