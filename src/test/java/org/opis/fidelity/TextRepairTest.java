package org.opis.fidelity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opis.tei.Decoder;
import org.opis.text.Source;
import org.opis.text.SourceReader;

/** Characters are put back under the same markup, or the place is left. */
class TextRepairTest {
    private static final FidelityCheck WHITE = new FidelityCheck(Profile.WHITE_SPACE, Branch.ORIGINAL, false);
    private static final Set<Damage> CHARACTERS = EnumSet.of(
            Damage.WORD_DROPPED,
            Damage.SPELLING_MODERNISED,
            Damage.QUOTES_STRAIGHTENED,
            Damage.NUMBER_CHANGED,
            Damage.LINE_JOINED,
            Damage.NAME_COMPLETED);

    @Test
    void whatWasDamagedByCharactersIsWholeAgain() throws IOException {
        Random random = new Random(3);
        Map<Damage, Integer> mended = new EnumMap<>(Damage.class);
        for (Source source : (Iterable<Source>) FidelityPages.all().limit(60)::iterator) {
            for (Damage damage : Damage.values()) {
                String tei = FidelityPages.tei(source);
                Optional<Damage.Damaged> damaged = damage.of(source.text(), tei, random);
                if (damaged.isEmpty()) {
                    continue;
                }
                byte[] before = damaged.get().tei().getBytes(StandardCharsets.UTF_8);
                TextRepair.Retyped retyped = TextRepair.of(WHITE, source, source.name(), before);
                String after = new String(retyped.xml(), StandardCharsets.UTF_8);
                assertEquals(tags(damaged.get().tei()), tags(after), "no tag is another");
                if (CHARACTERS.contains(damage)) {
                    assertEquals(1, retyped.repairs(), source.name() + " " + damage);
                    assertEquals(
                            Decoder.decode(bytes(tei)).body(),
                            Decoder.decode(bytes(after)).body());
                    mended.merge(damage, 1, Integer::sum);
                }
            }
        }
        assertEquals(CHARACTERS, mended.keySet());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String tags(String xml) {
        return String.join("", xml.split(">[^<]*"));
    }

    @Test
    void whereMoreThanCharactersWouldChangeNothingDoes() {
        check(
                "First one came in.\n\nThen all the others left.",
                "<p>Then all the others left.</p><p>First one came in.</p>",
                0);
        check("He said so & left <early>.", "<p>He <hi>sad</hi> so &amp; left &lt;early&gt;.</p>", 1);
        check("He said so.", "<p>He <hi>sa</hi>d so.</p>", 0);
        check("He said so.", "<p>He said so <hi>indeed</hi>.</p>", 0);
    }

    private static void check(String text, String body, int repairs) {
        Source source = SourceReader.read("s.txt", text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        byte[] tei = ("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>" + body + "</body></text></TEI>")
                .getBytes(StandardCharsets.UTF_8);
        TextRepair.Retyped retyped = TextRepair.of(WHITE, source, "s.xml", tei);
        assertEquals(repairs, retyped.repairs(), new String(retyped.xml(), StandardCharsets.UTF_8));
        if (repairs == 0) {
            assertArrayEquals(tei, retyped.xml());
            assertTrue(retyped.refused() > 0);
        }
    }
}
