package org.opis.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables of data beside these classes: columns between tabs, and lines that begin with a hash sign to explain them. */
final class Tables {
    private Tables() {}

    /** The columns of each line. */
    static List<List<String>> rows(String name) {
        try (InputStream stream = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column, and the words of the second. */
    static Map<String, Set<String>> sets(String name) {
        return rows(name).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get(0), row -> Set.of(row.get(1).split(" "))));
    }
}
