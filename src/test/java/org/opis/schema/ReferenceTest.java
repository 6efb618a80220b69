package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference documentation: of this schema, whole, its links lead somewhere. */
class ReferenceTest {
    @Test
    void isNotStale() throws IOException {
        assertEquals(Reference.text(), Files.readString(Reference.FILE), "schema/reference is stale");
    }

    @Test
    void hasEveryElement() throws IOException {
        String page = Files.readString(Reference.FILE);
        for (String element : Vocabulary.of(Xml.root(Grammar.RNG)).keySet()) {
            assertTrue(page.contains("<h2 id=\"" + element + "\">"), element);
        }
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        String page = Files.readString(Reference.FILE);
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (link.find()) {
            assertTrue(page.contains("id=\"" + link.group(1) + '"'), link.group(1));
        }
    }
}
