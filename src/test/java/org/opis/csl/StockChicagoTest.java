package org.opis.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opis.derive.ChicagoPapers;
import org.opis.derive.CitationStyle;
import org.opis.derive.Derive;

/** Each kind of paper as Chicago's own styles cite it, of both editions, beside what opis prints. */
class StockChicagoTest {
    private static final Path GOLDEN = Path.of("fixtures/cases/chicago/stock.txt");
    private static final List<String> STYLES = List.of(
            "chicago-notes-bibliography-17th-edition",
            "chicago-notes-bibliography",
            "chicago-notes-bibliography-archive-place-first",
            "chicago-notes");

    private static String stock(String style, Derive paper) {
        String item = paper.citation(CitationStyle.CSL_JSON).value();
        return String.join("\n", CslStyle.named(style).orElseThrow().lines(CitationStyle.CSL_JSON.file(List.of(item))));
    }

    @Test
    void everyKindOfPaper() throws IOException {
        StringBuilder made = new StringBuilder();
        for (Map.Entry<String, Derive> paper : ChicagoPapers.all().entrySet()) {
            made.append("# ").append(paper.getKey()).append('\n');
            for (String style : STYLES) {
                made.append(style)
                        .append(": ")
                        .append(stock(style, paper.getValue()))
                        .append('\n');
            }
        }
        if ("write".equals(System.getenv("OPIS_GOLDEN"))) {
            Files.writeString(GOLDEN, made);
        }
        assertEquals(Files.readString(GOLDEN), made.toString());
    }

    /** Of papers in an archive, the 18th edition says what the 17th does. */
    @Test
    void bothEditionsGiveTheSameEntry() {
        ChicagoPapers.all()
                .forEach((name, paper) -> assertEquals(stock(STYLES.get(0), paper), stock(STYLES.get(1), paper), name));
    }
}
