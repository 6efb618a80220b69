package org.opis.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.fidelity.FrusPairs.FrusPair;
import org.opis.text.Source;
import org.opis.text.SourceReader;
import org.opis.text.Span;
import org.opis.validate.finding.Finding;

/** Volumes of FRUS against the dumps that are derived from them in three styles of note marks. */
class FrusTest {
    private static final FidelityCheck BODY = new FidelityCheck(Profile.APPARATUS, Branch.ORIGINAL, true);
    /** Characters of which one is damaged. */
    private static final int SELDOM = 1000;

    private static List<FrusPair> pairs() throws IOException {
        Path volume = Aids.frus("frus1961-63v06.xml");
        return FrusPairs.of(volume.getParent());
    }

    /** In two papers the dump lacks the stop behind "End text", which stands beside the elements of a closer. */
    @Test
    void nothingIsToldUnderTheProfileThatFits() throws IOException {
        Map<String, Integer> told = new TreeMap<>();
        int pairs = 0;
        for (FrusPair pair : pairs()) {
            pairs++;
            for (Finding finding : findings(pair.source(), pair.tei())) {
                String paper = pair.source().name().replaceFirst("-[^-]*$", "");
                told.merge(paper + " " + finding.code() + " " + finding.message(), 1, Integer::sum);
            }
        }
        assertEquals(1221, pairs);
        String stop = " F720 The file has \".\" here, which the source lacks.";
        assertEquals(Map.of("frus1961-63v06-36" + stop, 3, "frus1961-63v06-96" + stop, 3), told);
    }

    @Test
    void everyDamagedCharacterIsFound() throws IOException {
        Random random = new Random(17);
        int damaged = 0;
        List<String> missed = new ArrayList<>();
        for (FrusPair pair : pairs()) {
            StringBuilder text = new StringBuilder(pair.source().text());
            List<Integer> places = new ArrayList<>();
            int body = text.indexOf("\n\n", text.length() / 4);
            for (int i = Math.max(0, body); i < text.length(); i++) {
                // the word before the number of a page is a label that no TEI file has
                boolean label = text.substring(Math.max(0, i - 5), Math.min(text.length(), i + 5))
                        .contains("[Page");
                if (Character.isLetter(text.charAt(i)) && !label && random.nextInt(SELDOM) == 0) {
                    text.setCharAt(i, text.charAt(i) == 'x' ? 'q' : 'x');
                    places.add(i);
                }
            }
            Source source = SourceReader.read(
                    pair.source().name(), text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            Fidelity fidelity = BODY.of(source, "file.xml", pair.tei().getBytes(StandardCharsets.UTF_8));
            for (int place : places) {
                damaged++;
                if (fidelity.pair().deviations().stream().noneMatch(d -> covers(d.source(), place))) {
                    missed.add(source.name() + ":" + source.position(place));
                }
            }
        }
        assertTrue(damaged > 2000, damaged + " characters");
        assertEquals(List.of(), missed);
    }

    private static boolean covers(Span span, int place) {
        return span.start() <= place && place < span.end();
    }

    private static List<Finding> findings(Source source, String tei) {
        return BODY.of(source, "file.xml", tei.getBytes(StandardCharsets.UTF_8)).findings();
    }
}
