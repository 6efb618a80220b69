package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opis.derive.Leaf;

class FacsimilesTest {
    @TempDir
    Path folder;

    @Test
    void aTableSaysWhatThereIsOfEachDocument() throws Exception {
        Files.createFile(folder.resolve("leaf 1.JPG"));
        Facsimiles pictures = read(
                """
                \uFEFFpage,document,image,manifest
                1,a/one,leaf 1.JPG,
                2,a/one,https://archive.invalid/2.jpg,

                ,two,,https://archive.invalid/manifest.json
                """);
        assertEquals(
                List.of(
                        new Leaf("1", "facsimile/a/one/1.jpg", Leaf.Kind.SHOWN),
                        new Leaf("2", "https://archive.invalid/2.jpg", Leaf.Kind.LINKED)),
                pictures.of("a/one"));
        assertEquals(
                List.of(new Leaf("", "https://archive.invalid/manifest.json", Leaf.Kind.MANIFEST)), pictures.of("two"));
        assertEquals(Map.of("facsimile/a/one/1.jpg", folder.resolve("leaf 1.JPG")), pictures.files("a/one"));
        assertEquals(List.of("two"), pictures.without(Set.of("a/one")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,one,,              | a row has an image or a manifest",
                "1,one,x.jpg,https:x  | a row has an image or a manifest",
                "1,,x.jpg,            | no document is named",
                "1,one,x.jpg,         | no such file: x.jpg",
                "1,one,t.csv,         | no picture that browsers show: t.csv",
                "1,one,,file:///x     | no address of the web: file:///x"
            })
    void aRowThatSaysNothingIsNamed(String row, String message) {
        Exception wrong =
                assertThrows(Facsimiles.RowException.class, () -> read("page,document,image,manifest\n" + row + "\n"));
        assertEquals(folder.resolve("t.csv") + ":2: " + message, wrong.getMessage());
    }

    @Test
    void aTableWithoutDocumentsIsNone() {
        Exception wrong = assertThrows(Facsimiles.RowException.class, () -> read("name,image\nx,y\n"));
        assertEquals(folder.resolve("t.csv") + ":1: no column \"document\"", wrong.getMessage());
    }

    private Facsimiles read(String table) throws IOException, Facsimiles.RowException {
        Path csv = Files.writeString(folder.resolve("t.csv"), table);
        return Facsimiles.read(csv);
    }
}
