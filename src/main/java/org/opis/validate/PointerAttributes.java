package org.opis.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The attributes of TEI P5 that hold pointers (teidata.pointer), on the elements where they do. */
final class PointerAttributes {
    private static final String LIST = "pointers.tsv";
    private static final String EVERYWHERE = "*";
    private static final Map<String, Set<String>> ELEMENTS = load();

    private PointerAttributes() {}

    /** Whether this attribute of this element of TEI is a pointer or a list of them. */
    static boolean has(String element, String attribute) {
        Set<String> elements = ELEMENTS.getOrDefault(attribute, Set.of());
        return elements.contains(EVERYWHERE) || elements.contains(element);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> found = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(PointerAttributes.class.getResourceAsStream(LIST), LIST)) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] columns = line.split("\t");
                if (!line.startsWith("#")) {
                    found.put(columns[0], Set.of(columns[1].split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(found);
    }
}
