package org.opis.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opis.text.Digest;

/**
 * Whether an edition is as it was published, by its manifest.
 *
 * @param files that the manifest names
 * @param problems a sentence each; none where it is intact
 */
public record Verification(int files, List<String> problems) {
    private static final String MANIFEST = "manifest.json";

    public Verification {
        problems = List.copyOf(problems);
    }

    /**
     * Looks at every file of an edition.
     *
     * @throws IOException if there is no manifest, or a file cannot be read
     */
    public static Verification of(Path edition) throws IOException {
        JsonNode manifest = manifest(edition);
        List<String> problems = new ArrayList<>();
        if (!manifest.path("state").asText().equals("finished")) {
            problems.add(MANIFEST + ": the edition is not finished");
        }
        Set<String> named = new HashSet<>(Set.of(MANIFEST));
        for (JsonNode output : manifest.path("outputs")) {
            String name = output.path("path").asText();
            named.add(name);
            problems.addAll(compared(edition, name, output.path("sha256").asText()));
        }
        problems.addAll(strangers(edition, named));
        return new Verification(named.size() - 1, problems);
    }

    private static JsonNode manifest(Path edition) throws IOException {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(edition.resolve(MANIFEST)));
        } catch (JsonProcessingException e) {
            throw new IOException(MANIFEST + " is no JSON", e);
        }
    }

    private static List<String> compared(Path edition, String name, String sha256) throws IOException {
        Path file = edition.resolve(name).normalize();
        if (!file.startsWith(edition.normalize())) {
            return List.of(MANIFEST + ": names a file outside the edition: " + name);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of(name + ": is not there");
        }
        boolean same = Digest.of(file).equals(sha256);
        return same ? List.of() : List.of(name + ": is another than was published");
    }

    /** What opis keeps for itself begins with a point. */
    private static List<String> strangers(Path edition, Set<String> named) throws IOException {
        try (Stream<Path> all = Files.walk(edition)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> edition.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !named.contains(name))
                    .sorted()
                    .map(name -> name + ": is not of the edition")
                    .toList();
        }
    }
}
