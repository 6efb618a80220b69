package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opis.Aids;
import org.opis.diagnostic.Code;
import org.opis.validate.finding.Finding;

/** The examples of the TEI Guidelines know to what pointers lead. */
class ExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("<egXML\\b[^>]*>(.*?)</egXML>", Pattern.DOTALL);
    private static final String HEAD = "<egXML xmlns='http://www.tei-c.org/ns/1.0'"
            + " xmlns:xi='http://www.w3.org/2001/XInclude' xmlns:rng='http://relaxng.org/ns/structure/1.0'"
            + " xmlns:sch='http://purl.oclc.org/dsdl/schematron'>";

    @Test
    void noneIsOfTheWrongKind() throws Exception {
        Validator pointers = new Validator(List.of(), List.of());
        List<String> wrong = new ArrayList<>();
        int count = 0;
        Matcher example = EXAMPLE.matcher(Files.readString(Aids.tei("p5subset.xml")));
        while (example.find()) {
            count++;
            String body = example.group(1).replace("http://www.tei-c.org/ns/Examples", "http://www.tei-c.org/ns/1.0");
            pointers.validate("x.xml", (HEAD + body + "</egXML>").getBytes(StandardCharsets.UTF_8)).stream()
                    .filter(finding -> finding.code().equals(Code.V595.name()))
                    .map(Finding::message)
                    .forEach(wrong::add);
        }
        assertTrue(count > 1500, "examples: " + count);
        assertEquals(List.of(), wrong);
    }
}
