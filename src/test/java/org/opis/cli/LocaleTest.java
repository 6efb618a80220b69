package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language of the machine changes nothing; each run needs a Java of its own. */
class LocaleTest {
    @TempDir
    Path temp;

    @Test
    void stylesheetsWorkInTurkish() throws IOException, InterruptedException {
        Path tei = Files.writeString(
                temp.resolve("x.xml"),
                Cli.feed("A note.\n".getBytes(StandardCharsets.UTF_8), "encode", "-")
                        .out());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path out = temp.resolve("out");
        List<String> command = List.of(
                java,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "derive",
                "html",
                tei.toString());
        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertEquals(0, run.waitFor());
        assertEquals(Cli.run("derive", "html", tei.toString()).out(), Files.readString(out));
    }
}
