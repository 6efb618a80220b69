package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opis.derive.Derive;
import org.opis.derive.Table;
import org.opis.derive.TableRows;

class EditionNumbersTest {
    @Test
    void eachNumberIsThatOfTheTables() throws IOException {
        EditionNumbers numbers = new EditionNumbers();
        int passages = 0;
        int stamps = 0;
        for (String stem : List.of("001_78758ff57c64ac5e", "003_73de773ead11d481")) {
            TableRows rows = Derive.of(stem, Files.readAllBytes(Path.of("tei/corpus", stem + ".xml")))
                    .rows()
                    .value();
            numbers.add(rows);
            passages += rows.of(Table.PASSAGES).size();
            stamps += rows.of(Table.STAMPS).size();
        }
        Map<String, Integer> all = numbers.inOrder();
        assertEquals(1, all.get("Papers"));
        assertEquals(1, all.get("Other pages"));
        assertEquals(passages, all.get("Passages with an address"));
        assertEquals(stamps, all.get("Stamps"));
        assertEquals(3, all.get("Gaps and doubtful readings"));
    }
}
