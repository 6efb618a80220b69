package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.schema.Export;

/** The schema as it is handed out. */
class SchemaCommandTest {
    @TempDir
    Path temp;

    @Test
    void everyFileIsThereAndByItself() throws IOException {
        Path folder = temp.resolve("a new/schema");
        Cli run = Cli.run("schema", "--export", folder.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of(
                        ".opis.sha256",
                        "catalog.xml",
                        "editors/ceteicean/index.html",
                        "editors/ceteicean/opis.css",
                        "editors/ceteicean/opis.js",
                        "editors/emacs/opis.el",
                        "editors/emacs/schemas.xml",
                        "editors/helix/languages.toml",
                        "editors/kate/settings.json",
                        "editors/neovim/opis.lua",
                        "editors/vim/compiler/opis.vim",
                        "editors/vim/lsp.vim",
                        "layout.rnc",
                        "opis-editor.rng",
                        "opis.odd",
                        "opis.rnc",
                        "opis.rng",
                        "opis.sch",
                        "reference/index.html"),
                files(folder));
        for (String name : List.of("opis.rnc", "opis.rng", "opis.sch")) {
            String text = Files.readString(folder.resolve(name));
            assertTrue(!text.contains("include \"") && !text.contains(":include"), name);
        }
        assertTrue(Files.readString(folder.resolve("opis.rnc")).contains("## "), "documentation");
    }

    @Test
    void rulesPointIntoTheReference() throws IOException {
        String reference = Export.REFERENCE.text();
        for (Export file : List.of(Export.RULES, Export.CUSTOMIZATION)) {
            Matcher see = Pattern.compile("see=\"([^\"]+)\"").matcher(file.text());
            int found = 0;
            for (; see.find(); found++) {
                String[] page = see.group(1).split("#", 2);
                assertEquals(Export.REFERENCE.path(), page[0], file.path());
                assertTrue(reference.contains("id=\"" + page[1] + '"'), see.group(1));
            }
            assertTrue(found > 30, file.path() + ": " + found);
        }
    }

    @Test
    void theCatalogKnowsItsFiles() throws IOException {
        Matcher uri = Pattern.compile(" uri=\"([^\"]+)\"").matcher(Export.CATALOG.text());
        while (uri.find()) {
            assertTrue(Export.named(uri.group(1)).isPresent(), uri.group(1));
        }
    }

    @Test
    void whatWasEditedIsKept() throws IOException {
        String folder = temp.toString();
        Cli.run("schema", "--export", folder);
        byte[] first = Files.readAllBytes(temp.resolve("opis.rng"));
        assertEquals(0, Cli.run("schema", "--export", folder).code());
        Files.writeString(temp.resolve("opis.rng"), "mine");
        Cli kept = Cli.run("schema", "--export", folder);
        assertEquals(1, kept.code());
        assertTrue(kept.err().contains("opis.rng: not overwritten"), kept.err());
        assertEquals("mine", Files.readString(temp.resolve("opis.rng")));
        assertEquals(0, Cli.run("schema", "--export", folder, "--force").code());
        assertEquals(new String(first), Files.readString(temp.resolve("opis.rng")));
    }

    @Test
    void oneFileIsPrinted() throws IOException {
        assertEquals(
                Export.GRAMMAR.text(), Cli.run("schema", "--print", "opis.rng").out());
        assertEquals(
                Export.values().length,
                Cli.run("schema", "--list").out().lines().count());
        assertEquals(2, Cli.run("schema", "--print", "opis.xsd").code());
        assertEquals(2, Cli.run("schema").code());
        assertEquals(2, Cli.run("schema", "--list", "--print", "opis.rng").code());
    }

    @Test
    void aFileInTheWayIsSaid() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        Cli run = Cli.run("schema", "--export", file.toString());
        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }
}
