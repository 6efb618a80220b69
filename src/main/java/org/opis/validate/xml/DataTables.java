package org.opis.validate.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables of data beside a class: columns between tabs, and lines that begin with a hash sign to explain them. */
public final class DataTables {
    private DataTables() {}

    /** The columns of each line. */
    public static List<List<String>> rows(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
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
    public static Map<String, Set<String>> sets(Class<?> beside, String name) {
        return rows(beside, name).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get(0), row -> Set.of(row.get(1).split(" "))));
    }
}
