package org.opis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** EPUBCheck of the W3C, in a Java of its own: it needs another Saxon and another Jing than opis. */
public final class EpubCheck {
    private static final Path FOLDER = Path.of("src/test/epubcheck");
    private static final Path JARS = FOLDER.resolve("target/dependency");

    private EpubCheck() {}

    /** What is wrong with an EPUB, or might be, a line each; the test is skipped where there is no checker. */
    public static List<String> says(Path epub) throws IOException, InterruptedException {
        Path maven = Aids.maven(FOLDER);
        if (!Files.isDirectory(JARS)) {
            Ran fetched = Ran.in(FOLDER, System.getenv(), maven.toString(), "-B", "-q", "dependency:copy-dependencies");
            assertEquals(0, fetched.code(), fetched.out());
        }
        Ran ran = Ran.in(
                Path.of("").toAbsolutePath(),
                Map.of(),
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                JARS.toAbsolutePath() + "/*",
                "com.adobe.epubcheck.tool.Checker",
                epub.toString(),
                "--failonwarnings");
        List<String> said = Stream.of(ran.out(), ran.err())
                .flatMap(String::lines)
                .filter(line -> line.matches("(FATAL|ERROR|WARNING)\\(.*"))
                .toList();
        assertEquals(ran.code() == 0, said.isEmpty(), ran.out() + ran.err());
        return said;
    }
}
