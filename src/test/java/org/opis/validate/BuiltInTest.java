package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.validate.finding.Finding;

class BuiltInTest {
    @Test
    void loadsOnceAndSoon() {
        Validator first = assertTimeoutPreemptively(Aids.HANG, Validator::builtIn);
        assertSame(first, Validator.builtIn());
    }

    @Test
    void runsBothHalves() throws IOException {
        byte[] xml = Files.readAllBytes(Aids.tei("probe.xml"));
        List<String> codes = Validator.builtIn().validate("probe.xml", xml).stream()
                .map(Finding::code)
                .distinct()
                .toList();
        assertTrue(codes.containsAll(List.of("V500", "V587", "V506")), codes.toString());
        // the rule says it, so the pointer check does not
        assertEquals(List.of(), codes.stream().filter("V590"::equals).toList());
    }

    @Test
    void aCommentDividesNoText() {
        String xml = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>[si<!-- c -->c]</p></body></text></TEI>";
        List<String> codes = Validator.builtIn().validate("x.xml", xml.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Finding::code)
                .toList();
        assertTrue(codes.contains("V501"), codes.toString());
    }
}
