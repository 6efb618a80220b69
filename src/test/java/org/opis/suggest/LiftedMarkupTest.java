package org.opis.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A TEI of a page whose words were modernised gives its markup to the file of opis, whose words stay. */
class LiftedMarkupTest {
    @Test
    void theNamesOfADamagedFileAreRecovered() throws IOException {
        LiftedPages.Recovered recovered = LiftedPages.recovered();
        int wanted = recovered.wanted();
        assertTrue(wanted > 100, wanted + " names");
        assertTrue(recovered.found() > 0.95 * wanted, recovered.toString());
        assertTrue(recovered.wrong() < 0.02 * wanted, recovered.toString());
    }
}
