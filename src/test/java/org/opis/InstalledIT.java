package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** opis as it is installed: laid out as its archives are, with an empty home, and a path without Maven. */
class InstalledIT {
    private static final Path PAGE = Path.of("fixtures/archive/003_73de773ead11d481.txt");

    @TempDir
    Path temp;

    private Path home;
    private Path opis;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void install() throws IOException {
        Path installed = Files.createDirectories(temp.resolve("opt/opis of ours"));
        home = Files.createDirectory(temp.resolve("home"));
        opis = Files.createDirectory(installed.resolve("bin")).resolve("opis");
        Files.copy(Path.of("src/main/dist/bin/opis"), opis, StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectory(installed.resolve("lib"));
        Files.copy(Path.of("target/opis.jar"), installed.resolve("lib/opis.jar"));
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("HOME", home.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void encodesValidatesAndPublishesThroughALink() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(temp.resolve("opis"), opis);
        String page = PAGE.toAbsolutePath().toString();
        assertEquals("opis " + Version.NUMBER + "\n", run(link, "--version").out());
        assertEquals(0, run(link, "encode", page, "-o", "page.xml").code());
        assertEquals(0, run(link, "validate", "page.xml").code());
        assertEquals(0, run(link, "publish", page, "-o", "edition").code());
        assertTrue(Files.isRegularFile(temp.resolve("edition/index.html")));
    }

    /** The archive of classes is made once, beside the jar: here without a list of classes, which Java refuses. */
    @Test
    void aJavaThatMakesNoArchiveIsAskedOnce() throws IOException, InterruptedException {
        assertEquals("", run(opis, "--version").err());
        List<Path> made = classes(opis.getParent().resolveSibling("lib"));
        assertEquals(1, made.size());
        assertEquals(0, Files.size(made.get(0)));
        assertEquals(0, run(opis, "--version").code());
        assertEquals(made, classes(opis.getParent().resolveSibling("lib")));
    }

    @Test
    void theArchiveOfClassesIsMadeForThisJava() throws IOException, InterruptedException {
        Files.writeString(
                opis.getParent().resolveSibling("lib").resolve("opis.classes"),
                "java/lang/Object\njava/lang/String\norg/opis/cli/Main\n");
        assertEquals("opis " + Version.NUMBER + "\n", run(opis, "--version").out());
        List<Path> made = classes(opis.getParent().resolveSibling("lib"));
        assertEquals(1, made.size());
        assertTrue(Files.size(made.get(0)) > 100_000);
        assertEquals(0, run(opis, "--version").code());
    }

    @Test
    void whatIsMissingIsSaid() throws IOException, InterruptedException {
        environment.put("JAVA_HOME", "/nowhere");
        Ran wrong = run(opis, "--version");
        assertEquals(3, wrong.code());
        assertTrue(wrong.err().contains("JAVA_HOME is /nowhere"), wrong.err());

        Files.delete(opis.getParent().resolveSibling("lib").resolve("opis.jar"));
        Ran broken = run(opis, "--version");
        assertEquals(3, broken.code());
        assertTrue(broken.err().contains("install opis again"), broken.err());
    }

    private Ran run(Path launcher, String... words) throws IOException, InterruptedException {
        return Ran.in(
                temp,
                environment,
                Stream.concat(Stream.of(launcher.toString()), Stream.of(words)).toArray(String[]::new));
    }

    private static List<Path> classes(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.getFileName().toString().startsWith("classes-"))
                    .toList();
        }
    }
}
