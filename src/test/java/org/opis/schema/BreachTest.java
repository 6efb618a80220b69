package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What breaks the encoding is refused, by the grammar or by a rule. */
class BreachTest {
    @Test
    void everyBreachIsFound() throws IOException {
        Jing grammar = new Jing(Grammar.RNG);
        Sch rules = new Sch();
        List<Breach> breaches = Breach.all();
        List<String> missed = new ArrayList<>();
        for (Breach breach : breaches) {
            String xml = breach.xml();
            List<String> found = new ArrayList<>(grammar.errorsOf(xml).isEmpty() ? List.of() : List.of("V500"));
            if (breach.codes().stream().anyMatch(code -> !code.equals("V500"))) {
                found.addAll(rules.codes(xml));
            }
            if (!found.containsAll(breach.codes())) {
                missed.add(breach.codes() + " " + breach.what() + ": found " + found);
            }
        }
        assertTrue(breaches.size() >= 300, "breaches listed: " + breaches.size());
        assertEquals(List.of(), missed);
    }
}
