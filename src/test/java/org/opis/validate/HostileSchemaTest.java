package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.validate.finding.FileFindings;
import org.opis.validate.finding.Finding;
import org.opis.validate.schema.SchemaChoice;
import org.opis.validate.xml.FileUri;

/** Catalogs that lead nowhere, grammars without end, and models that name no file, are one finding each. */
class HostileSchemaTest {
    @TempDir
    Path folder;

    @Test
    void round() throws IOException {
        Path one = catalog("one.xml", "<nextCatalog catalog='two.xml'/>");
        catalog("two.xml", "<delegateURI uriStartString='http' catalog='one.xml'/>");
        assertEquals(List.of("these catalogs go round in a circle"), faults(one));
    }

    @Test
    void elsewhere() throws IOException {
        assertEquals(
                List.of("no address of a file"),
                faults(catalog("net.xml", "<nextCatalog catalog='http://example.org/c.xml'/>")));
        assertEquals(
                List.of("no address of a file"),
                faults(catalog("wrong.xml", "<uri name='http://example.org/a' uri='file:///%zz'/>")));
    }

    @Test
    void addressesWithMoreThanAPath() {
        for (String href : List.of("#", "a.rng#b", "a.rng?b", "a%00.rng")) {
            String xml = "<?xml-model href='" + href + "' schematypens='http://relaxng.org/ns/structure/1.0'?><a/>";
            Validation validation = Validation.of(choice(List.of()));
            List<FileFindings> found = validation.check(
                    "a.xml", Optional.of(folder.resolve("a.xml")), xml.getBytes(StandardCharsets.UTF_8));
            assertTrue(found.get(0).findings().stream().anyMatch(f -> f.code().equals("V598")), href);
        }
    }

    @Test
    void whatStandsBelowACatalogMayBeIncluded() throws IOException {
        Path house = Files.createDirectories(folder.resolve("house"));
        Files.writeString(folder.resolve("part.rnc"), "start = element a { empty }");
        Path main = Files.writeString(house.resolve("main.rnc"), "include '../part.rnc'");
        Path above = catalog("above.xml", "");
        Path beside = Files.move(catalog("beside.xml", ""), house.resolve("beside.xml"));
        assertEquals(List.of(), including(main, List.of(above)));
        String outside = folder.resolve("part.rnc") + " is outside the folder of the schema, and no --catalog"
                + " stands above it";
        assertEquals(List.of(outside), including(main, List.of()));
        assertEquals(List.of(outside), including(main, List.of(beside)));
    }

    private static List<String> including(Path grammar, List<Path> catalogs) {
        return Validation.of(new SchemaChoice(
                        List.of(FileUri.of(grammar)),
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        catalogs,
                        false))
                .faults()
                .stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void deepGrammar() throws IOException {
        Path deep = Files.writeString(
                folder.resolve("deep.rnc"), "start = " + "(".repeat(100_000) + "text" + ")".repeat(100_000));
        assertEquals(
                List.of("it nests too deep"),
                Validation.of(SchemaChoice.of(deep)).faults().stream()
                        .map(Finding::message)
                        .toList());
    }

    private Path catalog(String name, String content) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>" + content + "</catalog>");
    }

    private static List<String> faults(Path catalog) {
        return Validation.of(choice(List.of(catalog))).faults().stream()
                .map(Finding::message)
                .toList();
    }

    private static SchemaChoice choice(List<Path> catalogs) {
        return new SchemaChoice(List.of(), List.of(), true, Optional.empty(), Optional.empty(), true, catalogs, false);
    }
}
