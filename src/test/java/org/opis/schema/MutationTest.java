package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;

/** What is no TEI is refused, and both syntaxes of the grammar judge alike. */
class MutationTest {
    private static final int REFUSED = 1000;

    @TempDir
    Path scratch;

    @Test
    void whatTeiRefusesIsRefused() throws IOException {
        Jing tei = new Jing(Aids.tei("tei_all.rng"));
        Jing opis = new Jing(Grammar.RNG);
        Jing compact = new Jing(Files.writeString(scratch.resolve("one.rnc"), Export.COMPACT.text()));
        List<Path> files = Fixtures.named("y.valid.xml");
        List<String> accepted = new ArrayList<>();
        int refused = 0;
        int seed = 0;
        for (; refused < REFUSED && seed < 20 * REFUSED; seed++) {
            String xml = Mutator.mutate(files.get(seed % files.size()), seed);
            boolean isValid = opis.errorsOf(xml).isEmpty();
            assertEquals(isValid, compact.errorsOf(xml).isEmpty(), "the syntaxes differ on seed " + seed);
            if (!tei.errorsOf(xml).isEmpty()) {
                refused++;
                if (isValid) {
                    accepted.add("seed " + seed);
                }
            }
        }
        assertEquals(List.of(), accepted);
        assertTrue(refused >= REFUSED, refused + " of " + seed);
    }
}
