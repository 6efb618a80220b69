package org.opis.recognise.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of towns that may be those of somebody as well: where nothing around one says so, it is the town. */
final class SmallTowns {
    /** No name has more words. */
    static final int MOST = 3;

    private static final Set<String> NAMES = read();

    private SmallTowns() {}

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SmallTowns.class.getResourceAsStream("towns.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the words, with one blank between, are such a name. */
    static boolean has(String name) {
        return NAMES.contains(name);
    }
}
