package org.opis.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each kind of paper as the Chicago Manual of Style cites it: note, short note, entry of a bibliography. */
class ChicagoTest {
    private static final Path GOLDEN = Cases.FOLDER.resolve("chicago/expected.txt");

    @Test
    void everyKindOfPaper() throws IOException {
        StringBuilder made = new StringBuilder();
        ChicagoPapers.all().forEach((name, derive) -> {
            made.append("# ").append(name).append('\n');
            made.append(derive.citation(CitationStyle.CHICAGO_NOTE).value());
            made.append(derive.citation(CitationStyle.CHICAGO_SHORT).value());
            made.append(derive.citation(CitationStyle.CHICAGO_BIBLIOGRAPHY).value());
        });
        if ("write".equals(System.getenv("OPIS_GOLDEN"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, made);
        }
        assertEquals(Files.readString(GOLDEN), made.toString());
    }
}
