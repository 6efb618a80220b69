package org.opis.validate.wellformed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opis.validate.finding.SpanFinding;
import org.opis.validate.xml.ElementPath;
import org.opis.validate.xml.XmlFile;

/** A parser that is used again remembers nothing of the file before. */
class ReadersTest {
    private static Optional<String> said(String xml) {
        return Xml.parse(new ElementPath(new XmlFile(xml)), List.of()).map(SpanFinding::message);
    }

    @Test
    void entitiesEndWithTheirFile() {
        String declared = "<!DOCTYPE a [<!ENTITY x \"1\"><!ATTLIST a n CDATA \"0\">]><a>&x;</a>";
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), said(declared));
            assertTrue(said("<a>&x;</a>").orElse("").contains("&x; is not declared"));
            assertTrue(said("<!DOCTYPE a [<!ENTITY y \"1\">]><a>&x;</a>").isPresent());
        }
    }

    @Test
    void limitsCountAnew() {
        String many = "<!DOCTYPE a [<!ENTITY x \"1\">]><a>" + "&x;".repeat(6_000) + "</a>";
        for (int i = 0; i < 4; i++) {
            assertEquals(Optional.empty(), said(many));
        }
        assertTrue(said(many.replace("</a>", "&x;".repeat(6_000) + "</a>")).isPresent());
    }

    @Test
    void aBrokenFileLeavesNothingBehind() {
        for (String broken : List.of("<a xmlns:p='u'><p:b>", "<?xml version='1.1'?><a>\u0001</a>", "<a b='", "")) {
            assertTrue(said(broken).isPresent(), broken);
            assertTrue(said("<p:b/>").isPresent());
            assertEquals(Optional.empty(), said("<?xml version='1.1'?><a>\u0085</a>"));
            assertEquals(Optional.empty(), said("<a>\u0085</a>"));
        }
    }

    @Test
    void oneForEachThread() {
        List<Integer> wrong = IntStream.range(0, 2_000)
                .parallel()
                .filter(i -> said("<a><b n='" + i + "'>" + i + "</b></a>").isPresent())
                .boxed()
                .toList();
        assertEquals(List.of(), wrong);
    }
}
