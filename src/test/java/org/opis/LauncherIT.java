package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project of its own, where Maven is a script that takes a second and gives the packaged jar. */
class LauncherIT {
    private static final String BUILDING =
            "opis: building (first use, or sources are newer); this takes a minute or two\n";
    private static final String VERSION = "opis " + Version.NUMBER + "\n";

    @TempDir
    Path temp;

    private Path home;
    private Path bin;

    @BeforeEach
    void project() throws IOException {
        home = Files.createDirectories(temp.resolve("a project"));
        bin = Files.createDirectory(temp.resolve("bin"));
        Files.copy(Path.of("opis"), home.resolve("opis"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String file : List.of("pom.xml", "src/main/A.java", "schema/a.rnc", "xslt/a.xsl", "tei/corpus/a.xml")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.writeString(home.resolve(file), "");
        }
        script(
                "mvn",
                "sleep 1; mkdir -p target; echo built >> ../log; cp '"
                        + Path.of("target/opis.jar").toAbsolutePath() + "' target/opis.jar");
    }

    @Test
    void buildsOnFirstUseAndThenNoMore() throws IOException, InterruptedException {
        assertEquals(new Ran(0, VERSION, BUILDING), opis());
        assertEquals(new Ran(0, VERSION, ""), opis());
    }

    @Test
    void buildsAgainWhenASourceIsNewerAndOnlyThen() throws IOException, InterruptedException {
        opis();
        for (String file : List.of("pom.xml", "src/main/A.java", "schema/a.rnc", "xslt/a.xsl")) {
            touch(file);
            assertEquals(new Ran(0, VERSION, BUILDING), opis(), file);
        }
        touch("tei/corpus/a.xml");
        assertEquals(new Ran(0, VERSION, ""), opis());
    }

    @Test
    void whatMavenBuiltItselfIsTakenOver() throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("target"));
        Files.copy(Path.of("target/opis.jar"), home.resolve("target/opis.jar"));
        assertEquals(new Ran(0, VERSION, ""), opis());
    }

    @Test
    void worksThroughLinksFromAnotherFolder() throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectories(temp.resolve("else/where"));
        Files.createSymbolicLink(temp.resolve("else/first"), Path.of("../a project/opis"));
        Path second = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("../first"));
        Files.writeString(elsewhere.resolve("x.txt"), "A note.\n");
        opis();
        Ran ran = Ran.in(elsewhere, path(), second.toString(), "encode", "x.txt", "-o", "x.xml");
        assertEquals("", ran.err());
        assertTrue(Files.isRegularFile(elsewhere.resolve("x.xml")));
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws IOException, InterruptedException {
        // the programs on the path are written once: one that runs cannot be written
        Map<String, String> path = path();
        Process one = Ran.start(temp, path, home.resolve("opis").toString(), "--version");
        Process two = Ran.start(temp, path, home.resolve("opis").toString(), "--version");
        assertEquals(List.of(0, 0), List.of(one.waitFor(), two.waitFor()));
        assertEquals("built\n", Files.readString(temp.resolve("log")));
    }

    @Test
    void theLockOfAProcessThatIsGoneIsRemoved() throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("target/launcher.lock"));
        Files.writeString(home.resolve("target/launcher.lock/pid"), "4194304\n");
        assertEquals(
                new Ran(0, VERSION, "opis: a build that ended before its time is taken over\n" + BUILDING), opis());
    }

    @Test
    void whatIsMissingIsSaid() throws IOException, InterruptedException {
        script("mvn", "echo no; exit 1");
        Ran failed = opis();
        assertEquals(3, failed.code());
        assertTrue(failed.err().contains("the build failed"), failed.err());

        Files.delete(bin.resolve("mvn"));
        Ran noMaven = opis();
        assertEquals(3, noMaven.code());
        assertTrue(noMaven.err().contains("no mvn found"), noMaven.err());

        Ran wrong = Ran.in(
                temp,
                Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", "/nowhere"),
                home.resolve("opis").toString());
        assertEquals(3, wrong.code());
        assertTrue(wrong.err().contains("JAVA_HOME is /nowhere"), wrong.err());
    }

    private void touch(String file) throws IOException {
        Files.setLastModifiedTime(home.resolve(file), FileTime.from(Instant.now()));
    }

    private Ran opis() throws IOException, InterruptedException {
        return Ran.in(temp, path(), home.resolve("opis").toString(), "--version");
    }

    /** A path that has no Maven but the script, and the Java that runs this test. */
    private Map<String, String> path() throws IOException {
        for (String tool : "dirname readlink find grep mkdir cat sleep cp mv rm touch head".split(" ")) {
            script(tool, "exec " + tool(tool) + " \"$@\"");
        }
        return Map.of("PATH", bin.toString(), "JAVA_HOME", System.getProperty("java.home"));
    }

    private void script(String name, String body) throws IOException {
        Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(bin.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path tool(String name) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
