package org.opis.validate.schematron;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.validate.Validation;
import org.opis.validate.schema.SchemaChoice;

/**
 * Rules that ask what the file is called: they get what Saxon's own command line gives them, letters as they are and
 * other signs escaped.
 */
class FileNameTest {
    private static final String RULES =
            """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
              <ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
              <pattern><rule context="/tei:TEI">
                <let name="base" value="tokenize(base-uri(.), '/')[last()]"/>
                <let name="document" value="tokenize(document-uri(/), '/')[last()]"/>
                <assert id="SAME" test="$base = $document"><value-of select="$base"/>, <value-of select="$document"/></assert>
                <assert id="NAME" test="concat(@n, '.xml') = $document"><value-of select="$document"/></assert>
              </rule></pattern>
            </schema>
            """;

    @TempDir
    private Path folder;

    private List<String> said(String name, String said) throws IOException {
        Path rules = Files.writeString(folder.resolve("name.sch"), RULES);
        String xml = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" n=\"" + said + "\"/>";
        Path file = Files.writeString(folder.resolve(name + ".xml"), xml);
        SchemaChoice choice = new SchemaChoice(
                List.of(),
                List.of(rules.toUri().toString()),
                false,
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(),
                false);
        return Validation.of(choice).check(name, Optional.of(file), Files.readAllBytes(file)).stream()
                .flatMap(one -> one.findings().stream())
                .map(finding -> finding.code() + " " + finding.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "letter-1, letter-1",
        "Änderung, Änderung",
        "Прага, Прага",
        "Łódź_1920, Łódź_1920",
        "北京, 北京",
        // an umlaut in two signs, as some systems write it
        "A\u0308nderung, A\u0308nderung",
        "two words, two%20words",
        "100%, 100%25",
        "a#b, a%23b",
        "x+y, x+y"
    })
    void knowsTheName(String file, String name) throws IOException {
        assertEquals(List.of(), said(file, name));
    }

    @ParameterizedTest
    @CsvSource({"Änderung, Aenderung", "Прага, Praha"})
    void tellsOfAnotherName(String file, String name) throws IOException {
        assertEquals(List.of("NAME " + file + ".xml"), said(file, name));
    }
}
