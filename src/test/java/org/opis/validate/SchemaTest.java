package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.validate.finding.Finding;
import org.opis.validate.resolve.Resolver;
import org.opis.validate.schema.SchemaChoice;

class SchemaTest {
    private static final String RNG = "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'>%s</element>";

    @TempDir
    Path folder;

    @Test
    void includesFromItsOwnFolder() throws IOException {
        write("main.rnc", "include \"parts/a.rnc\"");
        write("parts/a.rnc", "start = element a { empty }");
        assertEquals(List.of(), findings(folder.resolve("main.rnc"), "<a/>"));
        assertEquals(List.of("1:1 V500"), findings(folder.resolve("main.rnc"), "<b/>"));
    }

    @Test
    void includesNothingFromElsewhere() throws IOException {
        Path main = write("one/main.rnc", "include \"../two/a.rnc\"");
        write("two/a.rnc", "start = element a { empty }");
        List<Finding> refused = faults(main);
        assertEquals("V598", refused.get(0).code());
        assertTrue(refused.get(0).message().contains("outside"), refused.toString());
    }

    @Test
    void neverTheNetwork() throws IOException {
        Path main = write("main.rng", String.format(RNG, "<externalRef href='http://localhost:1/x.rng'/>"));
        assertEquals(
                "opis does not read http://localhost:1/x.rng; the network is not allowed",
                faults(main).get(0).message());
        Path external = write(
                "dtd.rng", "<!DOCTYPE element SYSTEM 'http://localhost:1/x.dtd'>" + String.format(RNG, "<empty/>"));
        assertEquals(List.of(), findings(external, "<a/>"));
    }

    @Test
    void wrongSchemas() throws IOException {
        Path broken = write("broken.rng", "<element name='a'");
        Path missing = folder.resolve("missing.rng");
        for (Path schema : List.of(broken, missing)) {
            List<Finding> faults = faults(schema);
            assertEquals("V598", faults.get(0).code());
            assertEquals(schema.toString(), faults.get(0).file());
        }
    }

    @Test
    void resolverOpensNothingElse() {
        Resolver resolver = Resolver.of(folder);
        for (String uri : List.of(
                "http://example.org/",
                "jar:file:/x.jar!/a",
                "file://host/share/a",
                "opis:/schema/none.rng",
                "a.rng",
                ":")) {
            assertThrows(IOException.class, () -> resolver.open(uri), uri);
        }
    }

    @Test
    void manyThreadsOneValidator() {
        byte[] xml = "<a>1</a>".getBytes(StandardCharsets.UTF_8);
        List<Finding> once = Mini.VALIDATOR.validate("x", xml);
        List<List<Finding>> all = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> Mini.VALIDATOR.validate("x", xml))
                .toList();
        assertEquals(Collections.nCopies(200, once), all);
    }

    @Test
    void rulesReadNothingButTheFile() throws Exception {
        Path secret = write("secret.xml", "<secret/>");
        for (String call : List.of("doc('%s')/*", "unparsed-text('%s')", "document('%s')/*")) {
            Validator validator = Mini.with("<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'>"
                    + "<pattern><rule context='*:a'><report id='X' test=\"" + String.format(call, secret.toUri())
                    + "\">read</report></rule></pattern></schema>");
            List<Finding> findings = validator.validate("x.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
            assertTrue(findings.stream().anyMatch(f -> f.code().equals("V599")), call + findings);
            assertTrue(findings.stream().noneMatch(f -> f.code().equals("X")), call + findings);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<Finding> faults(Path schema) {
        return Validation.of(SchemaChoice.of(schema)).faults();
    }

    private static List<String> findings(Path schema, String xml) {
        Validation validation = Validation.of(SchemaChoice.of(schema));
        assertEquals(List.of(), validation.faults());
        return validation
                .check("x.xml", Optional.empty(), xml.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .findings()
                .stream()
                .map(f -> f.start() + " " + f.code())
                .toList();
    }
}
