package org.opis.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that opis carries and editions get a copy of. */
final class Bundle {
    private static final String GRAMMAR = "/org/opis/schema/opis.rng";
    private static final List<String> WANTED = List.of(".rng", ".rnc", ".sch", ".odd", ".xml");

    private Bundle() {}

    /** The schema as its authors wrote it and as programs use it, by path below {@code schema/}. */
    static Map<String, byte[]> schema() throws IOException {
        URI grammar;
        try {
            grammar = Objects.requireNonNull(Bundle.class.getResource(GRAMMAR), GRAMMAR)
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        if (!grammar.getScheme().equals("jar")) {
            return read(Path.of(grammar).getParent());
        }
        try (FileSystem jar = FileSystems.newFileSystem(grammar, Map.of())) {
            return read(jar.getPath(GRAMMAR).getParent());
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Bundle::isWanted)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static boolean isWanted(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && WANTED.contains(name.substring(Math.max(0, name.lastIndexOf('.'))));
    }
}
