package org.opis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.Aids;
import org.opis.Ran;

/** The catalog leads to the schemas from wherever a file says they are, for libxml2 too. */
class CatalogTest {
    private static final Pattern MODEL = Pattern.compile("<\\?xml-model [^>]*href=\"([^\"]*/opis\\.[^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void everyAddressOfAFileIsKnown() throws IOException, InterruptedException {
        String xmlcatalog = Aids.program("xmlcatalog").toString();
        for (Export file : Export.values()) {
            Path to = folder.resolve("schema").resolve(file.path());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.text());
        }
        Set<String> addresses = addresses();
        assertTrue(addresses.size() >= 4, addresses.toString());
        for (Export file : List.of(Export.GRAMMAR, Export.EDITOR, Export.COMPACT, Export.RULES, Export.CUSTOMIZATION)) {
            addresses.addAll(List.of(file.path(), "opis:/schema/" + file.path(), "schema/" + file.path()));
        }
        String catalog = folder.resolve("schema/catalog.xml").toString();
        for (String address : addresses) {
            Ran ran = Ran.in(folder, Map.of(), xmlcatalog, catalog, address);
            assertEquals(0, ran.code(), address + ran.err());
            Path found = folder.resolve(ran.out().strip().replaceFirst("^file://", ""));
            assertTrue(Files.isRegularFile(found), address + " is " + ran.out());
            assertEquals(address.replaceAll(".*/", ""), found.getFileName().toString());
        }
    }

    @Test
    void xmllintFindsTheGrammarByIt() throws IOException, InterruptedException {
        String xmllint = Aids.program("xmllint").toString();
        String catalog = Path.of("schema/catalog.xml").toAbsolutePath().toUri().toString();
        for (String grammar : List.of("../../schema/opis.rng", "schema/opis-editor.rng")) {
            Ran ran = Ran.in(
                    folder,
                    Map.of("XML_CATALOG_FILES", catalog),
                    xmllint,
                    "--noout",
                    "--nonet",
                    "--relaxng",
                    grammar,
                    Fixtures.named(".valid.xml").get(0).toAbsolutePath().toString());
            assertEquals(0, ran.code(), ran.err());
        }
    }

    /** Where the encoded edition and the fixtures say the schemas are. */
    private static Set<String> addresses() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("tei/corpus")), Files.walk(Path.of("fixtures")))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xml")).toList()) {
                Matcher model = MODEL.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                while (model.find()) {
                    found.add(model.group(1));
                }
            }
        }
        return found;
    }
}
