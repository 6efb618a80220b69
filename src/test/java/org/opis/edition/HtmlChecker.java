package org.opis.edition;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opis.Aids;
import org.opis.Npm;

/** The Nu Html Checker of the W3C. */
final class HtmlChecker {
    /**
     * What it says without there being anything: pages are XML too, and close what is empty; to it, no file of a folder
     * is of the same origin as another, and data (JSON-LD) is a script.
     */
    private static final String NOTHING =
            "Trailing slash on void elements.*|(Resource|Inline script) violates Content Security Policy.*";

    private HtmlChecker() {}

    /** What it finds in all the pages of a folder, errors and warnings, a line each. */
    static List<String> check(Path folder) throws IOException, InterruptedException {
        Path jar = Npm.module("vnu-jar/build/dist/vnu.jar");
        Path out = folder.resolveSibling("html-checker.txt");
        Process checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-jar",
                        jar.toString(),
                        "--skip-non-html",
                        "--filterpattern",
                        NOTHING,
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(checker.waitFor(Aids.HANG.toSeconds(), TimeUnit.SECONDS), "it hangs");
        return Files.readAllLines(out);
    }
}
