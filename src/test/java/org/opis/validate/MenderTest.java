package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.validate.repair.Mended;
import org.opis.validate.repair.Mender;
import org.opis.validate.schema.SchemaChoice;

class MenderTest {
    private static final String SCHEMA =
            """
            datatypes xsd = "http://www.w3.org/2001/XMLSchema-datatypes"
            default namespace = "http://www.tei-c.org/ns/1.0"
            start = element TEI { p* }
            p = element p {
              attribute cert { "high" | "medium" | "low" }?,
              attribute case { "a" | "A" }?,
              attribute when { xsd:date | xsd:gYear }?,
              attribute full { xsd:boolean }?,
              attribute ref { xsd:NCName }?,
              text
            }
            """;

    @TempDir
    Path folder;

    private Mender mender;

    @BeforeEach
    void load() throws IOException {
        Path schema = Files.writeString(folder.resolve("s.rnc"), SCHEMA);
        mender = new Mender(Validation.of(SchemaChoice.of(schema)).checks("x.xml", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cert=\"Low\"|cert=\"low\"",
                "cert='\u00a0low'|cert='low'",
                "cert = \"HIGH\"|cert = \"high\"",
                "Cert=\"low\"|cert=\"low\"",
                "Cert=\"LOW\"|cert=\"low\"",
                "when=\"1957-8-7\"|when=\"1957-08-07\"",
                "when=\"1957/8/17\"|when=\"1957-08-17\"",
                "when=\"1957\u201308\u201307\"|when=\"1957-08-07\"",
                "full=\"True\"|full=\"true\"",
                "ref=\"x\u00a0\"|ref=\"x\"",
                "cert=\"Low\" when=\"1957-8-7\"|cert=\"low\" when=\"1957-08-07\"",
            })
    void repairs(String wrong, String right) {
        byte[] mended = bytes(right);
        Mended done = mender.mend(bytes(wrong));
        assertEquals(new String(mended, StandardCharsets.UTF_8), new String(done.xml(), StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), done.refusal());
        assertArrayEquals(mended, mender.mend(mended).xml());
        assertEquals(0, mender.mend(mended).repairs());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cert=\"lo\"",
                "cert=\"\"",
                "case=\"\u00a0a\"",
                "when=\"1957-8\"",
                "when=\"1957-13-7\"",
                "when=\"1957-2-30\"",
                "when=\"7.8.1957\"",
                "when=\"1957-8/7\"",
                "ref=\"x y\"",
                "ref=\"x&#160;\"",
                "Cert=\"low\" cert=\"high\"",
                "type=\"x\"",
            })
    void leavesWhatIsNotCertain(String doubtful) {
        byte[] xml = bytes(doubtful);
        assertArrayEquals(xml, mender.mend(xml).xml());
        assertEquals(0, mender.mend(xml).repairs());
    }

    @Test
    void aRepairThatWouldBeginAnotherFindingIsRefused() {
        Mended done = mender.mend(bytes("Cert=\"nothing\""));
        assertEquals(Optional.of("the repair would not end the finding, or would begin another"), done.refusal());
        assertArrayEquals(bytes("Cert=\"nothing\""), done.xml());
    }

    @Test
    void whatCannotBeReadIsRefused() {
        byte[] broken = "<TEI><p cert='Low'></TEI>".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Optional.of("it cannot be read to its end"), mender.mend(broken).refusal());
        byte[] latin = xml("cert=\"Low\"", "\u00fc").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                Optional.of("it cannot be read to its end"), mender.mend(latin).refusal());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "ISO-8859-1,false"})
    void theRestOfTheBytesStays(String name, boolean mark) {
        Charset charset = Charset.forName(name);
        String head = (mark ? "\ufeff" : "<?xml version='1.0' encoding='" + name + "'?>") + "\r\n<!-- a -->\n\r\n";
        byte[] wrong = (head + xml("b='1' cert=\"Low\"", "\u00fc\r\n").replace(" b='1'", "\t")).getBytes(charset);
        byte[] right = (head + xml("b='1' cert=\"low\"", "\u00fc\r\n").replace(" b='1'", "\t")).getBytes(charset);
        Mended done = mender.mend(wrong);
        assertArrayEquals(right, done.xml());
        assertEquals(1, done.repairs());
    }

    private static byte[] bytes(String attributes) {
        return xml(attributes, "text").getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(String attributes, String text) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<p " + attributes + ">" + text + "</p></TEI>";
    }

    /** The JDK's parser miscounts the columns of such a line. */
    @Test
    void behindAnInstructionInTheSameLine() {
        String xml = "\ufeff<?xml-model href='s'?><TEI xmlns='http://www.tei-c.org/ns/1.0'><p cert='Low'>x</p></TEI>";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            byte[] mended = mender.mend(xml.getBytes(charset)).xml();
            assertEquals(xml.replace("Low", "low"), new String(mended, charset));
        }
    }
}
