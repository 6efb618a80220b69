package org.opis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * {@code fixtures/gold/baseline.json}: no type's F1 falls by more than 0.01, nor do the totals and the metadata; no
 * further date is wrong without saying that it may be.
 * {@code mvn -q test -Dtest=ScoreBaselineTest -Dopis.write=true} writes the scores of today.
 */
class ScoreBaselineTest {
    private static final Path BASELINE = Path.of("fixtures/gold/baseline.json");
    private static final double LOSS = 0.01;

    private final List<String> worse = new ArrayList<>();

    @Test
    void nothingIsReadWorseThanBefore() throws IOException {
        String now = Scored.json(BASELINE.getParent());
        if (Boolean.getBoolean("opis.write")) {
            Files.writeString(BASELINE, now);
        }
        Map<?, ?> scores = JsonTree.object(now.getBytes(StandardCharsets.UTF_8));
        Map<?, ?> before = JsonTree.object(Files.readAllBytes(BASELINE));
        for (String group : List.of("types", "total", "metadata")) {
            String measure = group.equals("metadata") ? "share" : "f1";
            JsonTree.object(before, group).keySet().forEach(key -> {
                String name = String.valueOf(key);
                compare(name, measure, JsonTree.object(before, group), JsonTree.object(scores, group));
            });
        }
        assertEquals(List.of(), worse);
        assertTrue(sure(scores) <= sure(before), sure(scores) + " dates are wrong and say nothing of it");
    }

    private void compare(String name, String measure, Map<?, ?> before, Map<?, ?> now) {
        double was = number(JsonTree.object(before, name), measure);
        double is = number(JsonTree.object(now, name), measure);
        if (is < was - LOSS) {
            worse.add(name + ": " + is + ", was " + was);
        }
    }

    private static double number(Map<?, ?> counts, String measure) {
        String number = JsonTree.text(counts, measure);
        return number.isEmpty() ? 0 : Double.parseDouble(number);
    }

    private static int sure(Map<?, ?> scores) {
        return (int) number(JsonTree.object(scores, "dates"), "sure");
    }
}
