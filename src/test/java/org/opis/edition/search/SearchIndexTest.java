package org.opis.edition.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opis.derive.EditionEntry;
import org.opis.derive.Lead;
import org.opis.text.Digest;

class SearchIndexTest {
    @TempDir
    Path temp;

    @Test
    void wordsAreWithoutAccentsAndCase() {
        assertEquals(
                List.of("drozniak", "lodz", "kim", "il", "song", "strasse", "15", "moskvy"),
                SearchWords.of("Droźniak (Łódź), Kim Il-sŏng: Straße 15 – Moskvyʹ"));
    }

    @Test
    void aWordTellsItsDocumentsByTheirDistance() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (SearchIndex index = new SearchIndex(temp.resolve("words"))) {
            index.add(entry("a", "Letter", "1960-05-07"), List.of(passage("p-1", "Harbour harbour quay")));
            index.add(entry("b", "Quay", ""), List.of(person("Zora Vell", "Vell"), passage("p-2", "The harbour.")));
            index.finish((name, script) -> {
                StringWriter text = new StringWriter();
                script.writeTo(text);
                files.put(name, text.toString());
            });
        }
        assertEquals(
                "opisSearch.words(0,\"harbour\\t\\t0:2 1\\nletter\\t0\\t\\nquay\\t1\\t0\\nthe\\t\\t1\\nvell\\t1\\t\\nzora\\t1\\t\");\n",
                files.get("search/words/0.js"));
        String table = files.get("search/documents.js");
        assertTrue(table.contains("\"lengths\":[[1,4],[3,2]],\"shards\":[\"harbour\"]"), table);
        assertTrue(table.contains("\"year\":[[\"1960\"],[\"0\",\"\"]]"), table);
        assertTrue(table.contains("\"person\":[[\"Zora Vell\"],[\"\",\"0\"]]"), table);
    }

    @Test
    void whatIsTakenOverIsUnchanged() throws IOException {
        Properties vendored = new Properties();
        try (InputStream in = SearchFiles.class.getResourceAsStream("vendored.properties")) {
            vendored.load(in);
        }
        assertEquals(vendored.getProperty("sha256"), Digest.sha256(SearchFiles.text("minisearch.js")));
        assertTrue(SearchFiles.all().get("assets/minisearch.LICENSE.txt").contains("Luca Ongaro"));
    }

    private static EditionEntry entry(String stem, String title, String when) {
        return new EditionEntry(stem, title, when, "", "document", "", "", "");
    }

    private static Lead passage(String id, String words) {
        return new Lead(Map.of("list", "passages", "passage", id, "words", words));
    }

    private static Lead person(String name, String form) {
        return new Lead(Map.of("list", "people", "section", "p", "key", name, "act", "author", "form", form));
    }
}
