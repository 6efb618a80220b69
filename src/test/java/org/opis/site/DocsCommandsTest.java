package org.opis.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opis.Ran;

/** The commands that the documentation shows, page by page, in a shell and an empty folder: they run, and print what it says. */
class DocsCommandsTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```");

    @TempDir
    static Path temp;

    /** The command {@code opis}, of the classes that are tested. */
    @BeforeAll
    static void install() throws IOException {
        // what tests bring along beside opis asks for a logger and says that there is none
        String java = System.getProperty("java.home")
                + "/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dslf4j.internal.verbosity=ERROR -cp '"
                + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator))
                + "' org.opis.cli.Main";
        Path opis = Files.createDirectory(temp.resolve("bin")).resolve("opis");
        Files.writeString(opis, "#!/bin/sh\nexec " + java + " \"$@\"\n");
        Files.setPosixFilePermissions(opis, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> blocks(file).stream()
                            .anyMatch(block -> block.group(1).equals("sh")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachRunsAndPrintsWhatThePageSays(Path page) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(temp, "page");
        List<MatchResult> blocks = blocks(page);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).group(1).equals("sh")) {
                String commands = blocks.get(i).group(2);
                Ran ran = run(folder, commands);
                assertEquals(0, ran.code(), commands + ran.out());
                if (i + 1 < blocks.size() && blocks.get(i + 1).group(1).equals("text")) {
                    assertEquals(blocks.get(i + 1).group(2), ran.out(), commands);
                }
            }
        }
    }

    @Test
    void theTutorialIsAmongThem() throws IOException {
        assertTrue(pages().toList().contains(Path.of("docs/tutorial.md")));
    }

    /** Both streams as a reader sees them, one behind the other. */
    private static Ran run(Path folder, String commands) throws IOException, InterruptedException {
        Map<String, String> environment =
                Map.of("PATH", temp.resolve("bin") + ":/usr/bin:/bin", "HOME", folder.toString(), "LC_ALL", "C.UTF-8");
        return Ran.in(folder, environment, "sh", "-e", "-c", "exec 2>&1\n" + commands);
    }

    private static List<MatchResult> blocks(Path page) {
        try {
            return BLOCK.matcher(Files.readString(page)).results().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
