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

/** {@code encode --explain}: which rule read what. */
class ExplainTest {
    private static final String PAGE = "Skip to content\n\nMay 4, 1958\n\nOn Herring\n\nGdynia, 4 May 1958\n\n"
            + "The harbour [master] of the DPRK wrote on 3 May that 12 Herings [sic] came.\n";

    @TempDir
    private Path folder;

    @Test
    void itStandsInPlaceOfTheFile() {
        Cli told = told("--explain", "-");
        assertEquals(0, told.code());
        assertFalse(told.out().contains("<TEI"), told.out());
        List<String> lines = told.out().lines().toList();
        assertTrue(lines.get(0).startsWith("stdin:1:1: layout new-"), lines.get(0));
        assertTrue(lines.stream().allMatch(l -> l.startsWith("stdin:")), told.out());
    }

    @Test
    void itNamesRulePlaceElementAndCertainty() {
        String out = told("--explain", "-").out().replaceAll(" +", " ");
        assertTrue(out.contains(":5:1-5:11 M201 title <title> \"On Herring\""), out);
        assertTrue(out.contains(":7:1-7:19 B306 dateline <dateline> \"Gdynia, 4 May 1958\""), out);
        assertTrue(out.contains(":7:9-7:19 I414 date <date when=\"1958-05-04\"> \"4 May 1958\""), out);
        assertTrue(
                out.contains(":9:13-9:21 I405 supplied <supplied reason=\"omitted\"> certainty medium \"[master]\""),
                out);
        assertTrue(out.contains("<date when=\"1958-05-03\"> certainty high \"3 May\""), out);
    }

    @Test
    void aFileIsWrittenBesideIt() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
        Cli told = Cli.run("encode", "--explain", page.toString(), "-o", folder.resolve("out/") + "/");
        assertEquals(0, told.code());
        assertTrue(told.out().contains("I405"), told.out());
        assertTrue(Files.readString(folder.resolve("out/page.xml")).contains("<supplied"));
    }

    @Test
    void severalFilesNeedNoFolder() throws IOException {
        Files.writeString(folder.resolve("a.txt"), PAGE);
        Files.writeString(folder.resolve("b.txt"), PAGE);
        Cli told = Cli.run("encode", "--explain", folder.toString());
        assertEquals(0, told.code());
        assertEquals(2, told.out().lines().filter(l -> l.contains("supplied")).count());
    }

    @Test
    void jsonSaysTheSame() {
        String json = told("--explain=json", "-").out();
        assertTrue(json.contains("\"rule\": \"I405\""), json);
        assertTrue(json.contains("\"text\": \"[master]\""), json);
        assertEquals(2, told("--explain=xml", "-").code());
    }

    private static Cli told(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "encode";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Cli.feed(PAGE.getBytes(StandardCharsets.UTF_8), all);
    }
}
