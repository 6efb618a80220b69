package org.opis.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FrameFormsTest {
    /** Each line of the table beside its kind; a line of another kind shows both. */
    @Test
    void tellsALineOfASiteFromOneOfAPaper() throws IOException {
        Stream<String> rows = table().lines().filter(row -> !row.startsWith("#"));
        String today = rows.map(row -> row.split("\t", 2)[1])
                .map(line -> kind(line) + "\t" + line)
                .reduce("", (all, row) -> all + row + "\n");
        assertEquals(table().replaceFirst("#.*\n", ""), today);
    }

    private static String kind(String line) {
        return FrameForms.kind(line).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String table() throws IOException {
        try (InputStream in = FrameFormsTest.class.getResourceAsStream("frame-lines.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
