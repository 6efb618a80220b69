package org.opis.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.opis.Version;
import org.opis.text.Digest;

/** Which opis this is: its classes, words, lists, schema and style sheets; the number of a version may stay for months. */
final class Build {
    private static final String OWN = "org/opis/";

    private Build() {}

    /** A hash that is another one when opis may write something else. */
    static String fingerprint() {
        try {
            Path code = code();
            List<String> parts = Files.isDirectory(code) ? classes(code) : jar(code);
            parts.add(Version.NUMBER);
            parts.sort(null);
            return Digest.sha256(String.join("\n", parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that it is made of. */
    static List<Path> files() {
        Path code = code();
        if (!Files.isDirectory(code)) {
            return List.of(code);
        }
        try (Stream<Path> all = Files.walk(code.resolve(OWN))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path code() {
        try {
            return Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> jar(Path file) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipFile jar = new ZipFile(file.toFile())) {
            jar.stream()
                    .filter(entry -> entry.getName().startsWith(OWN))
                    .forEach(entry -> parts.add(entry.getName() + " " + entry.getCrc()));
        }
        return parts;
    }

    private static List<String> classes(Path folder) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Path file : files()) {
            parts.add(folder.relativize(file) + " " + Digest.of(file));
        }
        return parts;
    }
}
