package org.opis.suggest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opis.tei.Decoder;

/** A TEI of a page whose words were modernised gives its markup to the file of opis, whose words stay. */
class LiftedMarkupTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    @Test
    void theNamesOfADamagedFileAreRecovered() throws IOException {
        int wanted = 0;
        int found = 0;
        int wrong = 0;
        for (LiftedPages.LiftedPage page : LiftedPages.all()) {
            SuggestTarget target = SuggestTarget.of("page.xml", page.bare()).orElseThrow();
            Imported imported = SuggestImport.of(target, TeiSuggestions.of(target, "model.xml", page.damaged()), DAY);
            assertArrayEquals(
                    Decoder.decode(page.bare()).bytes(),
                    Decoder.decode(imported.bytes()).bytes());
            Set<String> right = LiftedPages.names(page.whole());
            Set<String> there = LiftedPages.names(imported.bytes());
            Set<String> both = new TreeSet<>(right);
            both.retainAll(there);
            wanted += right.size();
            found += both.size();
            wrong += there.size() - both.size();
        }
        System.out.printf("%d of %d spans recovered, %d that are none%n", found, wanted, wrong);
        assertTrue(wanted > 100, wanted + " names");
        assertTrue(found > 0.95 * wanted, found + " of " + wanted);
        assertTrue(wrong < 0.02 * wanted, wrong + " are none");
    }
}
