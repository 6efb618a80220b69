package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as others use it: the example of the README in a project of its own, built by Maven without a network. */
class LibraryIT {
    private static final String JAR = "opis-" + Version.NUMBER;
    private static final Path PAGE = Path.of("fixtures/archive/000_8e4ba78e85204118.txt");

    private static final String PROJECT =
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>example</groupId>
              <artifactId>example</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>%s</dependencies>
              <repositories>%s%s</repositories>
              <pluginRepositories>%s</pluginRepositories>
              <build><plugins>%s</plugins></build>
            </project>
            """;

    @TempDir
    Path temp;

    @Test
    void theExampleIsBuiltAndRunInAProjectOfItsOwn() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("opis.repository", System.getProperty("user.home") + "/.m2/repository"));
        Path project = project(home);
        Ran ran = Ran.in(
                project,
                Map.of(
                        "PATH",
                        System.getenv("PATH"),
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "LC_ALL",
                        "C.UTF-8"),
                Aids.program("mvn").toString(),
                "-q",
                "-B",
                "-o",
                "-Dstyle.color=never",
                "-Daether.offline.protocols=file",
                "-s",
                Files.writeString(temp.resolve("settings.xml"), "<settings/>").toString(),
                "-Dmaven.repo.local=" + temp.resolve("local"),
                "-Dexec.mainClass=Example",
                "-Dexec.args=" + PAGE.toAbsolutePath(),
                "compile",
                "exec:java");
        assertEquals(0, ran.code(), ran.out() + ran.err());
        List<String> said = ran.out().lines().toList();
        assertTrue(said.stream().anyMatch(line -> line.startsWith("35:6: ") && line.endsWith("[I430]")), ran.out());
        assertTrue(said.contains("lossless: true"), ran.out());
        assertTrue(ran.out().contains("Journal of Soviet Ambassador in the DPRK A.M. Puzanov"), ran.out());
    }

    /** The program holds all it needs, so that it can be one module; the library beside its dependencies cannot. */
    @Test
    void theProgramIsAModule() {
        Set<String> names =
                ModuleFinder.of(Path.of("target/opis.jar"), Path.of("target", JAR + ".jar")).findAll().stream()
                        .map(module -> module.descriptor().name())
                        .collect(Collectors.toSet());
        assertEquals(Set.of("org.opis"), names);
    }

    /** What the README shows, and the library in a repository beside that of this build. */
    private Path project(Path home) throws IOException {
        Path library = Files.createDirectories(temp.resolve("repository/org/opis/opis/" + Version.NUMBER));
        Files.copy(Path.of("target", JAR + ".jar"), library.resolve(JAR + ".jar"));
        Files.copy(Path.of("pom.xml"), library.resolve(JAR + ".pom"));
        String here = repository("central", home);
        Path project = temp.resolve("project");
        Path sources = Files.createDirectories(project.resolve("src/main/java"));
        Files.writeString(sources.resolve("Example.java"), shown("java"));
        Files.writeString(
                project.resolve("pom.xml"),
                PROJECT.formatted(
                        shown("xml"),
                        here,
                        repository("opis", temp.resolve("repository")),
                        here.replace("repository>", "pluginRepository>"),
                        plugins()));
        return project;
    }

    private static String repository(String id, Path folder) {
        return "<repository><id>" + id + "</id><url>" + folder.toUri() + "</url></repository>";
    }

    /** A block of the README's section about the library. */
    private static String shown(String language) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Matcher block = Pattern.compile("(?s)\n```" + language + "\n(.*?)\n```")
                .matcher(readme.substring(readme.indexOf("\n## As a library\n")));
        assertTrue(block.find(), language);
        return block.group(1);
    }

    /** Those that the build of opis has anyway, in its versions. */
    private static String plugins() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        return Pattern.compile(
                        "(?s)<artifactId>((?:maven-(?:resources|compiler)|exec-maven)-plugin)</artifactId>\\s*<version>([^<]+)")
                .matcher(pom)
                .results()
                .map(plugin -> "<plugin><groupId>"
                        + (plugin.group(1).startsWith("exec") ? "org.codehaus.mojo" : "org.apache.maven.plugins")
                        + "</groupId><artifactId>" + plugin.group(1) + "</artifactId><version>" + plugin.group(2)
                        + "</version></plugin>")
                .collect(Collectors.joining());
    }
}
