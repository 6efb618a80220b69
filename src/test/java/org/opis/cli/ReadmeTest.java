package org.opis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what opis does. */
class ReadmeTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- example: (\\S+) -->\n```text\n(.*?)\n```.*?```xml\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    Path temp;

    @Test
    void theExampleIsReal() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertTrue(example.find());
        assertTrue(Files.readString(Path.of(example.group(1))).contains(example.group(2)));
        String tei = Cli.run("encode", example.group(1)).out();
        assertTrue(tei.contains(example.group(3)), tei);
    }

    @Test
    void theCommandsRun() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> commands = Pattern.compile("(?m)^\\./opis (.*?)(?: \\|.*)?$")
                .matcher(readme)
                .results()
                .map(m -> m.group(1).replace("build/", temp + "/"))
                .toList();
        assertTrue(commands.size() >= 7, commands.toString());
        for (String command : commands) {
            Cli run = Cli.run(command.split(" "));
            assertEquals(0, run.code(), command + ": " + run.err());
        }
    }
}
