package org.opis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedLinesTest {
    /** As many as two thousand papers have outputs. */
    private static final int MANY = 60_000;

    @TempDir
    Path temp;

    @Test
    void manyComeBackInOrder() throws IOException {
        try (SortedLines lines = many()) {
            List<String> keys = new ArrayList<>();
            lines.each((key, value) -> keys.add(key + value));
            assertEquals(2 * MANY, keys.size());
            assertEquals(keys.stream().sorted().toList(), keys);
            // they are on disk, in several files
            assertTrue(Files.list(temp).count() > 3);
            keys.clear();
            lines.eachLast((key, value) -> keys.add(value));
            assertEquals(MANY, keys.size());
            assertTrue(keys.stream().allMatch("b"::equals));
        }
        assertEquals(0, Files.list(temp).count());
    }

    @Test
    void oneIsFoundAmongMany() throws IOException {
        try (KnownLines known = KnownLines.of(temp.resolve("known"), many())) {
            for (int i = 0; i < MANY; i += 997) {
                assertEquals(Optional.of("b"), known.find(name(i)));
            }
            assertEquals(Optional.empty(), known.find(""));
            assertEquals(Optional.empty(), known.find("html/00000x"));
            assertEquals(Optional.empty(), known.find("zzz"));
        }
    }

    @Test
    void whateverIsInThemComesBack() throws IOException {
        List<String> odd = List.of("", "\\", "\\n", "a\tb", "a\nb", "a\r\nb", "é\u2028", "\ud83d\ude00");
        try (SortedLines lines = new SortedLines(temp, "odd")) {
            for (String text : odd) {
                lines.add(text, text);
            }
            List<String> back = new ArrayList<>();
            KnownLines known = KnownLines.of(temp.resolve("known"), lines);
            known.each((key, value) -> back.add(value));
            assertEquals(odd.stream().sorted().toList(), back);
            for (String text : odd) {
                assertEquals(Optional.of(text), known.find(text));
            }
        }
    }

    private SortedLines many() throws IOException {
        SortedLines lines = new SortedLines(temp, "many");
        for (String value : List.of("a", "b")) {
            for (int i = 0; i < MANY; i++) {
                lines.add(name((int) (i * 7919L % MANY)), value);
            }
        }
        return lines;
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "html/%06d", number);
    }
}
