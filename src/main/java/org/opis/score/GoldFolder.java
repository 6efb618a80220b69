package org.opis.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of annotations: {@code *.json}, one for each page, and {@code apart.txt}, the stems of those set apart. */
public final class GoldFolder {
    private final Path folder;
    private final List<Path> files;
    private final Set<String> apart;

    private GoldFolder(Path folder, List<Path> files, Set<String> apart) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.apart = Set.copyOf(apart);
    }

    /** @throws IOException where the folder can't be read */
    public static GoldFolder open(Path folder) throws IOException {
        Path list = folder.resolve("apart.txt");
        Set<String> apart = new HashSet<>();
        if (Files.isRegularFile(list)) {
            for (String line : Files.readAllLines(list)) {
                String name = line.strip().replaceFirst("\\.(?:txt|json)$", "");
                if (!name.isEmpty() && !name.startsWith("#")) {
                    apart.add(name);
                }
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files =
                    all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            return new GoldFolder(folder, files, apart);
        }
    }

    /** All annotations, by name. */
    public List<Path> files() {
        return files;
    }

    /** Stems of the pages that rules are not tuned to. */
    public Set<String> apart() {
        return apart;
    }

    public boolean isApart(Path gold) {
        return apart.contains(gold.getFileName().toString().replaceFirst("\\.json$", ""));
    }

    /** The name of the page's file that an annotation names. */
    public static String page(Path gold) throws IOException {
        return Gold.file(gold);
    }

    /** Where the page of this name is looked for: beside the folder, and in it. */
    public Optional<Path> beside(String page) {
        Path parent = Optional.ofNullable(folder.toAbsolutePath().normalize().getParent())
                .map(p -> folder.resolve(".."))
                .orElse(folder);
        return Stream.of(parent.resolve("corpus"), parent.resolve("archive"), folder)
                .map(place -> place.resolve(page).normalize())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Every file of a folder by its name, the first of a name in the order of paths. */
    public static Map<String, Path> within(Path folder) throws IOException {
        Map<String, Path> found = new HashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files =
                    new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
            files.forEach(f -> found.putIfAbsent(f.getFileName().toString(), f));
        }
        return found;
    }
}
