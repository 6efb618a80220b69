package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.validate.Validator;
import org.opis.validate.finding.Finding;

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

    /** The rules are compiled without what is never asked of them; each still finds its breach, in its place among others. */
    @Test
    void everyBreachOfARuleIsFoundByTheToolToo() throws IOException {
        List<String> missed = new ArrayList<>();
        for (Breach breach : Breach.all()) {
            byte[] xml = breach.xml().getBytes(StandardCharsets.UTF_8);
            List<String> found = breach.codes().contains("V500")
                    ? breach.codes()
                    : Validator.builtIn().validate("breach.xml", xml).stream()
                            .map(Finding::code)
                            .toList();
            if (!found.containsAll(breach.codes())) {
                missed.add(breach.codes() + " " + breach.what() + ": found " + found);
            }
        }
        assertEquals(List.of(), missed);
    }
}
