package org.opis.edition.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the page that searches loads first: the library and the search itself. */
public final class SearchFiles {
    private SearchFiles() {}

    /** By their names in an edition. */
    public static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : new String[] {"minisearch.js", "minisearch.LICENSE.txt", "search-index.js", "search.js"}) {
            files.put("assets/" + name, text(name));
        }
        return files;
    }

    static String text(String name) {
        try (InputStream in = SearchFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build of opis lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
