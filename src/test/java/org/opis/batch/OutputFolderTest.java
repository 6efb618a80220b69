package org.opis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.batch.OutputFolder.Written;

class OutputFolderTest {
    private static final byte[] A = "a\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] B = "b\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/x", "", "a//b", "./x", "..", "a/"})
    void noNameLeavesTheFolder(String name) throws IOException {
        OutputFolder folder = OutputFolder.open(temp.resolve("out"), true);
        assertThrows(IOException.class, () -> folder.write(name, A));
        assertFalse(Files.exists(temp.resolve("x")));
    }

    @Test
    void aSpoolThatCannotBeClosedLeavesNothing() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.isWritable(full), "no /dev/full here");
        Path part = Files.writeString(temp.resolve("part"), "");
        Spool spool = new Spool(
                (name, file, sha256) -> OutputFolder.Written.WRITTEN,
                "x",
                part,
                Files.newOutputStream(full, StandardOpenOption.WRITE));
        spool.append("a");
        assertThrows(IOException.class, spool::close);
        assertFalse(Files.exists(part));
    }

    @Test
    void noLinkLeadsOut() throws IOException {
        OutputFolder folder = OutputFolder.open(temp.resolve("out"), true);
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(temp.resolve("out/link"), outside);
        assertThrows(IOException.class, () -> folder.write("link/x", A));
        assertThrows(IOException.class, () -> folder.write("link/deep/x", A));
        try (Stream<Path> there = Files.list(outside)) {
            assertEquals(List.of(), there.toList());
        }
    }

    @Test
    void aLinkIsReplacedAndItsTargetLeftAlone() throws IOException {
        Path mine = Files.write(temp.resolve("mine"), B);
        OutputFolder folder = OutputFolder.open(temp.resolve("out"), true);
        Files.createSymbolicLink(temp.resolve("out/x"), mine);
        assertEquals(Written.WRITTEN, folder.write("x", A));
        assertEquals("b\n", Files.readString(mine));
    }

    @Test
    void whatWasEditedIsKeptAndWhatWasNotIsWrittenAnew() throws IOException {
        assertEquals(Written.WRITTEN, open().write("d/x", A));
        assertEquals(Written.SAME, open().write("d/x", A));
        assertEquals(Written.WRITTEN, open().write("d/x", B));
        Files.writeString(temp.resolve("out/d/x"), "mine");
        assertEquals(Written.KEPT, open().write("d/x", A));
        assertEquals(
                Written.WRITTEN, OutputFolder.open(temp.resolve("out"), true).write("d/x", A));
        assertEquals(Written.WRITTEN, open().write("d/x", B));
    }

    @Test
    void theLedgerIsThatOfSha256sum() throws IOException {
        open().write("d/two\nlines", A);
        assertEquals(
                "\\87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  d/two\\nlines\n",
                Files.readString(temp.resolve("out/" + Ledger.FILE)));
        assertEquals(Written.WRITTEN, open().write("d/two\nlines", B));
    }

    @Test
    void theSweepDeletesWhatIsOursAndKeepsWhatIsNot() throws IOException {
        OutputFolder first = open();
        first.write("stays", A);
        first.write("goes", A);
        first.write("edited", A);
        Files.writeString(temp.resolve("out/edited"), "mine");
        Path outside = Files.write(temp.resolve("outside"), A);
        Files.writeString(
                temp.resolve("out/" + Ledger.FILE),
                "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  ../outside\n",
                java.nio.file.StandardOpenOption.APPEND);
        OutputFolder second = open();
        second.write("stays", A);
        assertEquals(1, second.sweep());
        assertTrue(Files.exists(outside));
        assertTrue(Files.exists(temp.resolve("out/edited")));
        assertFalse(Files.exists(temp.resolve("out/goes")));
        assertEquals(Written.SAME, open().write("stays", A));
    }

    @Test
    void nothingHalfWrittenIsLeft() throws IOException {
        Files.createDirectory(temp.resolve("out"));
        // no process has this number: Linux counts to 4194304
        String mine = Atomic.part(temp.resolve("out/x")).getFileName().toString();
        Files.write(temp.resolve("out").resolve(mine.replaceFirst("-\\d+-", "-4194305-")), A);
        open().write("x", A);
        try (Stream<Path> there = Files.list(temp.resolve("out"))) {
            assertEquals(
                    List.of(Ledger.FILE, "x"),
                    there.map(p -> p.getFileName().toString()).sorted().toList());
        }
    }

    private OutputFolder open() throws IOException {
        return OutputFolder.open(temp.resolve("out"), false);
    }
}
